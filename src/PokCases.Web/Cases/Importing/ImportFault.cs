namespace PokCases.Web.Cases.Importing;

/// <summary>What is wrong with a line, and in which column.</summary>
/// <param name="Column">Name of the column, as in the first line of the file.</param>
/// <param name="Text">What is wrong, to read.</param>
public sealed record ImportFault(string Column, string Text);
