namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>How far the minutes are.</summary>
public enum MinutesStage
{
    /// <summary>The session has not begun, or was called off.</summary>
    None,

    /// <summary>Tussenstand: the session runs; shows what was done so far.</summary>
    Interim,

    /// <summary>Concept: the session is closed; the chair has not adopted them yet.</summary>
    Draft,

    /// <summary>Vastgesteld: never change any more; corrections are additions.</summary>
    Adopted,
}
