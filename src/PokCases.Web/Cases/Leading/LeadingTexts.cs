namespace PokCases.Web.Cases.Leading;

/// <summary>Texts of offering and answering the lead of a case.</summary>
internal sealed class LeadingTexts;
