namespace PokCases.Web.Shell.Paper;

/// <summary>A sheet of an Excel file: a head of columns and rows under it.</summary>
/// <param name="Name">On its tab; at most 31 characters.</param>
/// <param name="Columns">Head and width of each column, the width in characters.</param>
/// <param name="Rows">A value for each column: a text, a number, a day, or null for an empty cell.</param>
internal sealed record ExcelSheet(string Name, IReadOnlyList<(string Head, int Width)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
