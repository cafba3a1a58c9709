namespace PokCases.Web.Accountability.LogPage;

/// <summary>Names the texts of the pages that show the log.</summary>
internal sealed class LogTexts;
