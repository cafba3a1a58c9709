using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>One questionnaire, for the coordinator.</summary>
/// <param name="Result">The questionnaire, and its figures when they are shown.</param>
/// <param name="Remarks">What was written in own words, in an order by chance; empty while nothing is shown.</param>
/// <param name="Rules">How strict the statistics door is.</param>
/// <param name="Today">Today.</param>
/// <param name="RemarkMonths">How many months after its end the remarks are deleted.</param>
public sealed record SurveyView(SurveyResult Result, IReadOnlyList<string> Remarks, DoorRules Rules, DateOnly Today, int RemarkMonths)
{
    /// <summary>Where it is.</summary>
    public string Path => SurveysModule.PathOf(Result.Survey.Id);
}
