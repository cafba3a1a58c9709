namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>How often a question was answered so. All that is kept of answers: of one person's form nothing stands together.</summary>
public sealed class SurveyTally
{
    private SurveyTally()
    {
    }

    /// <summary>Begins to count.</summary>
    public SurveyTally(Guid surveyId, SurveyQuestion question, SurveyAnswer answer, int count = 0) =>
        (SurveyId, Question, Answer, Count) = (surveyId, question, answer, count);

    /// <summary>The questionnaire.</summary>
    public Guid SurveyId { get; private set; }

    /// <summary>The question.</summary>
    public SurveyQuestion Question { get; private set; }

    /// <summary>The answer.</summary>
    public SurveyAnswer Answer { get; private set; }

    /// <summary>How often.</summary>
    public int Count { get; private set; }

    /// <summary>Once more.</summary>
    public void Add() => Count++;
}
