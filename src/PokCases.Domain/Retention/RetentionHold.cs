namespace PokCases.Domain.Retention;

/// <summary>A reason not to delete a case yet, e.g. an objection or an inspection that runs.</summary>
public sealed class RetentionHold
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    private RetentionHold()
    {
    }

    /// <summary>Holds a case; throws <c>text-missing</c>, <c>text-too-long</c>, or <c>look-again-past</c> when the day to look again is not a later one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="reason">Why.</param>
    /// <param name="lookAgainOn">When somebody looks again whether it is still needed.</param>
    /// <param name="today">The day here.</param>
    /// <param name="byId">Who holds it.</param>
    /// <param name="now">The moment.</param>
    public RetentionHold(Guid id, Guid caseId, string reason, DateOnly lookAgainOn, DateOnly today, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(lookAgainOn <= today, "look-again-past", "Looking again is for a later day.");
        Id = id;
        CaseId = caseId;
        Reason = Texts.Required(reason, LongestReason);
        LookAgainOn = lookAgainOn;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>When somebody looks again. It holds until it is lifted, also after that day.</summary>
    public DateOnly LookAgainOn { get; private set; }

    /// <summary>Who put it.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was lifted; null while it holds.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Who lifted it.</summary>
    public Guid? LiftedById { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string LiftedWhy { get; private set; } = string.Empty;

    /// <summary>Whether it holds.</summary>
    public bool Holds => LiftedAt is null;

    /// <summary>Lifts it, for a reason; throws <c>retention-hold-lifted</c> when it was lifted before.</summary>
    public void Lift(string why, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!Holds, "retention-hold-lifted", "It was lifted before.");
        LiftedWhy = Texts.Required(why, LongestReason);
        LiftedById = byId;
        LiftedAt = now;
    }
}
