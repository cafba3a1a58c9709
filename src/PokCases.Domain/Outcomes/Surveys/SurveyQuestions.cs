namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>Which questions are asked of whom: five at most.</summary>
public static class SurveyQuestions
{
    private static readonly SurveyQuestion[] OfResidents = [SurveyQuestion.KnewWhatHappens, SurveyQuestion.Heard, SurveyQuestion.Clear, SurveyQuestion.Solved, SurveyQuestion.GoesOn];
    private static readonly SurveyQuestion[] OfPartners = [SurveyQuestion.CouldHelp, SurveyQuestion.CouldSpeak, SurveyQuestion.WhoDoesWhat, SurveyQuestion.Kept, SurveyQuestion.WorthTheTime];

    /// <summary>In the order they are asked.</summary>
    public static IReadOnlyList<SurveyQuestion> Of(SurveyAudience audience) => audience == SurveyAudience.Residents ? OfResidents : OfPartners;
}
