namespace PokCases.Web.Outcomes;

/// <summary>Texts of figures, with their definitions.</summary>
internal sealed class OutcomeTexts;
