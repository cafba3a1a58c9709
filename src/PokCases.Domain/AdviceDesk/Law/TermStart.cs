namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>From which day a term is counted. Its first day is always the day after.</summary>
public enum TermStart
{
    /// <summary>The day the decision was made known (Awb 6:8).</summary>
    MadeKnown,

    /// <summary>The date on the notice, as for tax.</summary>
    NoticeDate,
}
