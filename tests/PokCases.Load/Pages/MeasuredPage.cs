namespace PokCases.Load.Pages;

/// <summary>A page that is measured.</summary>
/// <param name="Name">In the rows.</param>
/// <param name="Path">Its address, without a slash before it.</param>
/// <param name="ForChair">Whether only the chair may open it.</param>
internal sealed record MeasuredPage(string Name, string Path, bool ForChair = false);
