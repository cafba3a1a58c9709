using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Triage;

/// <summary>One time that a table was asked, and its answer, as shown.</summary>
/// <param name="Id">The round.</param>
/// <param name="Table">Name of the table that was asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="AnswerOn">Last day of the term.</param>
/// <param name="Waits">Whether it waits for an answer now.</param>
/// <param name="IsLate">Whether the term is over while it waits.</param>
/// <param name="TakenUpBy">Who looks at it.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Reason">Why the case was not accepted.</param>
/// <param name="Words">Explanation or advice.</param>
/// <param name="ReferTo">To whom is referred.</param>
/// <param name="ToTable">Name of the other table.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="ByIntroducer">Whether who brought the case decided on it, too.</param>
/// <param name="IsRead">Whether the introducer read the answer.</param>
public sealed record RoundView(
    Guid Id,
    string Table,
    DateTimeOffset AskedAt,
    DateOnly AnswerOn,
    bool Waits,
    bool IsLate,
    PersonLine? TakenUpBy,
    TriageOutcome? Outcome,
    DeclineReason? Reason,
    string Words,
    string ReferTo,
    string ToTable,
    PersonLine? DecidedBy,
    DateTimeOffset? DecidedAt,
    bool ByIntroducer,
    bool IsRead)
{
    /// <summary>The warm referral that came of it; null for none.</summary>
    public ReferralLine? Referral { get; init; }

    /// <summary>Who refers, the day of what is waited for, and whether it is over.</summary>
    public sealed record ReferralLine(string Href, PersonLine Responsible, DateOnly? DueOn, bool IsOver);
}
