namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>What somebody added in own words: without a moment, and apart from the answers of the same form.</summary>
public sealed class SurveyRemark
{
    /// <summary>Longest remark, in characters.</summary>
    public const int Longest = 1000;

    private SurveyRemark()
    {
    }

    /// <summary>Keeps it.</summary>
    /// <param name="id">By chance, so that it tells nothing of when; remarks are read in its order.</param>
    /// <param name="surveyId">The questionnaire.</param>
    /// <param name="text">The words; throws <c>text-missing</c> or <c>text-too-long</c>.</param>
    public SurveyRemark(Guid id, Guid surveyId, string text) => (Id, SurveyId, Text) = (id, surveyId, Texts.Required(text, Longest));

    /// <summary>Its id, by chance.</summary>
    public Guid Id { get; private set; }

    /// <summary>The questionnaire.</summary>
    public Guid SurveyId { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; } = string.Empty;
}
