namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>The one scale of all questions, from worst to best.</summary>
public enum SurveyAnswer
{
    /// <summary>No, not at all.</summary>
    NotAtAll = 1,

    /// <summary>No, not really.</summary>
    NotReally,

    /// <summary>A little.</summary>
    ALittle,

    /// <summary>Yes, mostly.</summary>
    Mostly,

    /// <summary>Yes, completely.</summary>
    Completely,
}
