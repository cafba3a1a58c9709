using PokCases.Load.Live;

namespace PokCases.Load.Lists;

/// <summary>A page with a list, and who opens it.</summary>
/// <param name="Name">In the rows.</param>
/// <param name="Path">Its address, without a slash before it.</param>
/// <param name="Reader">Who.</param>
/// <param name="Asked">The form on the page of <paramref name="Path"/> by which the list is asked for; null when the address is enough.</param>
internal sealed record ListPage(string Name, string Path, PreparedPerson Reader, ListQuestion? Asked = null);
