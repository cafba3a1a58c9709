namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Whether what was sent is in time (Awb 6:9).</summary>
public enum TimelySent
{
    /// <summary>It came in before the end of the term.</summary>
    Received,

    /// <summary>Posted before the end; it still has to come in within a week after.</summary>
    Posted,

    /// <summary>Posted before the end and in within a week after.</summary>
    ReceivedWithinWeek,

    /// <summary>Posted before the end, but in later than a week after.</summary>
    ReceivedTooLate,

    /// <summary>Sent after the end.</summary>
    Late,
}
