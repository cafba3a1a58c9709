namespace PokCases.Web.Tables;

/// <summary>Names the texts of the tables.</summary>
internal sealed class TableTexts;
