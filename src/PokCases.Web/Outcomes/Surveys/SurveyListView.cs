using PokCases.Domain.Outcomes.Surveys;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>All questionnaires, and what a new one can be about.</summary>
/// <param name="Rows">Each with the name of its table, null for the advice desk; what ends last comes first.</param>
/// <param name="Tables">Tables, by name.</param>
/// <param name="Today">Today.</param>
public sealed record SurveyListView(IReadOnlyList<(Survey Survey, string? Table)> Rows, IReadOnlyList<(Guid Id, string Name)> Tables, DateOnly Today);
