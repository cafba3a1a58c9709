namespace PokCases.Domain.Cases;

/// <summary>Warme verwijzing: triage found that somebody else can help better, and one person brings the resident there in person.</summary>
/// <remarks>
/// Who refers stays responsible until the other has taken over. Lifecycle: open → warm handed over, or not taken over; each
/// with what came back. While it is open it always has one person responsible and a day.
/// </remarks>
public sealed class WarmReferral
{
    /// <summary>Longest text of what came back, in characters.</summary>
    public const int LongestText = 2000;

    private WarmReferral()
    {
    }

    /// <summary>Begins one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="roundId">The triage that decided it.</param>
    /// <param name="toWhom">To whom the resident is referred.</param>
    /// <param name="responsibleId">Who brings it to an end; throws <c>referral-without-person</c>.</param>
    /// <param name="dueOn">By which day, later than today; throws <c>referral-day-past</c>.</param>
    /// <param name="today">The day here.</param>
    /// <param name="now">The moment.</param>
    public WarmReferral(Guid id, Guid caseId, Guid roundId, string toWhom, Guid responsibleId, DateOnly dueOn, DateOnly today, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        RoundId = roundId;
        ToWhom = Texts.Required(toWhom);
        BegunAt = now;
        Give(responsibleId, dueOn, today);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The triage that decided it.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>To whom the resident is referred.</summary>
    public string ToWhom { get; private set; } = string.Empty;

    /// <summary>Who brings it to an end.</summary>
    public Guid ResponsibleId { get; private set; }

    /// <summary>By which day.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>How it ended; null while it is open.</summary>
    public WarmReferralEnd? End { get; private set; }

    /// <summary>What came back from the other; empty while it is open.</summary>
    public string CameBack { get; private set; } = string.Empty;

    /// <summary>Who wrote that down.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether somebody still has to bring it to an end.</summary>
    public bool IsOpen => End is null;

    /// <summary>Whether its day is over while it is open.</summary>
    public bool IsLate(DateOnly today) => IsOpen && today > DueOn;

    /// <summary>Somebody else brings it to an end, or by another day.</summary>
    public void Change(int seen, Guid responsibleId, DateOnly dueOn, DateOnly today)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Give(responsibleId, dueOn, today);
        Version++;
    }

    /// <summary>Another person becomes responsible; the day stays.</summary>
    public void HandOver(Guid responsibleId)
    {
        CheckOpen();
        RuleViolation.When(responsibleId == Guid.Empty, "referral-without-person", "Somebody brings it to an end.");
        ResponsibleId = responsibleId;
        Version++;
    }

    /// <summary>Ends it, with what came back: warm handed over, or not taken over (then it is with who holds the case again).</summary>
    public void Finish(int seen, WarmReferralEnd end, string cameBack, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        CameBack = Texts.Required(cameBack, LongestText);
        End = end;
        EndedById = byId;
        EndedAt = now;
        Version++;
    }

    private void Give(Guid responsibleId, DateOnly dueOn, DateOnly today)
    {
        RuleViolation.When(responsibleId == Guid.Empty, "referral-without-person", "Somebody brings it to an end.");
        RuleViolation.When(dueOn <= today, "referral-day-past", "It is brought to an end by a later day.");
        ResponsibleId = responsibleId;
        DueOn = dueOn;
    }

    private void CheckOpen() => RuleViolation.When(!IsOpen, "referral-ended", "It was brought to an end already.");
}
