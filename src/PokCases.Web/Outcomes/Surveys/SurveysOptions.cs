namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Anonymous questionnaires (section <c>Surveys</c>).</summary>
public sealed class SurveysOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Surveys";

    /// <summary>How many months after a questionnaire is over what was written in own words is deleted; counts stay. Default 12; from 1 to 36.</summary>
    public int RemarkMonths { get; set; } = 12;

    /// <summary>How many answers a client's address can send in five minutes, over all questionnaires, 5 to 10000. Default 30, since many people may answer in one building.</summary>
    public int AnswersPerAddress { get; set; } = 30;
}
