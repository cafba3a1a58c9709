namespace PokCases.Domain.Referrals;

/// <summary>What kind of feedback was given.</summary>
public enum FeedbackKind
{
    /// <summary>Loopt nog, in one click.</summary>
    StillRunning,

    /// <summary>Tussentijds: what was done so far.</summary>
    Interim,

    /// <summary>Tot slot: what was done and what it brought.</summary>
    Final,
}
