using PokCases.Load.Live;

namespace PokCases.Load.Lists;

/// <summary>A page with a list, and who opens it.</summary>
/// <param name="Name">In the rows.</param>
/// <param name="Path">Its address, without a slash before it.</param>
/// <param name="Reader">Who.</param>
internal sealed record ListPage(string Name, string Path, PreparedPerson Reader);
