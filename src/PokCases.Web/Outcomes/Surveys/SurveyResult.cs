using PokCases.Domain.Outcomes.Surveys;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>A questionnaire with what is shown of it.</summary>
/// <param name="Survey">The questionnaire.</param>
/// <param name="Table">Name of the table it is about; null for the advice desk as a whole.</param>
/// <param name="Figures">Its figures; null while they are not shown.</param>
public sealed record SurveyResult(Survey Survey, string? Table, SurveyFigures? Figures);
