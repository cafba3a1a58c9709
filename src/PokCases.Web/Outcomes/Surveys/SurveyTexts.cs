namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Texts of questionnaires: for who opens them, and for who answers.</summary>
internal sealed class SurveyTexts;
