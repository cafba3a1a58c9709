namespace PokCases.Web.Cases.Importing;

/// <summary>Names the texts of importing cases.</summary>
internal sealed class ImportTexts;
