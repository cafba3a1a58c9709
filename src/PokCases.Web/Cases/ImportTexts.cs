namespace PokCases.Web.Cases;

/// <summary>Names the texts of importing cases.</summary>
internal sealed class ImportTexts;
