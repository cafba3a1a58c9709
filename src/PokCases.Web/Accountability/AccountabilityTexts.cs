namespace PokCases.Web.Accountability;

/// <summary>Names the texts of the log.</summary>
internal sealed class AccountabilityTexts;
