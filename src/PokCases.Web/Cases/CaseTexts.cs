namespace PokCases.Web.Cases;

/// <summary>Texts of the case pages.</summary>
internal sealed class CaseTexts;
