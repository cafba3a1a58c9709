namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>Answers beside each other on the scale that are counted together, so that none is counted alone under the threshold.</summary>
/// <param name="From">The worst of them.</param>
/// <param name="To">The best of them.</param>
/// <param name="Count">How often, rounded.</param>
public sealed record SurveyGroup(SurveyAnswer From, SurveyAnswer To, int Count)
{
    /// <summary>Whether it holds the whole scale: then only how many answered is told.</summary>
    public bool IsAll => From == SurveyAnswer.NotAtAll && To == SurveyAnswer.Completely;
}
