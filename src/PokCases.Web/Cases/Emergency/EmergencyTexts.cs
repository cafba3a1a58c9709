namespace PokCases.Web.Cases.Emergency;

/// <summary>Texts of emergency access.</summary>
internal sealed class EmergencyTexts;
