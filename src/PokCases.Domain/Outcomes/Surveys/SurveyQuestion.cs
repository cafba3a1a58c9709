namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>A question of a questionnaire. Fixed, so that answers of years can be put side by side; the words stand in the resource files.</summary>
public enum SurveyQuestion
{
    /// <summary>Whether the resident knew what was going to happen.</summary>
    KnewWhatHappens = 1,

    /// <summary>Whether the resident was listened to.</summary>
    Heard,

    /// <summary>Whether the resident understood what was said and written.</summary>
    Clear,

    /// <summary>Whether the problem, or a part of it, was solved.</summary>
    Solved,

    /// <summary>Whether the resident can go on by themselves.</summary>
    GoesOn,

    /// <summary>Whether the partner could mean something.</summary>
    CouldHelp,

    /// <summary>Whether the partner could say what needed saying.</summary>
    CouldSpeak,

    /// <summary>Whether it was clear who would do what.</summary>
    WhoDoesWhat,

    /// <summary>Whether others did what was agreed.</summary>
    Kept,

    /// <summary>Whether it was worth the time.</summary>
    WorthTheTime,
}
