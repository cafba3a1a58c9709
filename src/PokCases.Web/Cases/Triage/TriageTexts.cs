namespace PokCases.Web.Cases.Triage;

/// <summary>Texts of triage: what waits, the decision, and its answer.</summary>
internal sealed class TriageTexts;
