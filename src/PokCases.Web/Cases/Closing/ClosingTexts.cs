namespace PokCases.Web.Cases.Closing;

/// <summary>Texts of a case's course: stages, closing, aftercare and the ladder.</summary>
internal sealed class ClosingTexts;
