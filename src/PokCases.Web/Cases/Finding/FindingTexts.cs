namespace PokCases.Web.Cases.Finding;

/// <summary>Texts of looking for cases and of a table's board.</summary>
internal sealed class FindingTexts;
