namespace PokCases.Domain.Cases.Households;

/// <summary>Harde datum: a day that comes by itself, whether the table has met or not.</summary>
/// <remarks>It stands on agendas and on the big screen for who may see the case's title: its text holds no names.</remarks>
public sealed class HardDate
{
    /// <summary>Longest text, in characters.</summary>
    public const int Longest = 80;

    private HardDate()
    {
    }

    /// <summary>Writes a hard date down; throws <c>hard-date-passed</c> or <c>hard-date-what</c>.</summary>
    public HardDate(Guid id, Guid caseId, HardDateKind kind, string what, DateOnly on, DateOnly today)
    {
        Id = id;
        CaseId = caseId;
        Apply(kind, what, on, today);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What happens.</summary>
    public HardDateKind Kind { get; private set; }

    /// <summary>What happens, in own words without names; empty when the kind says it.</summary>
    public string What { get; private set; } = string.Empty;

    /// <summary>The day, in the installation's time zone.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was called off (<i>van de baan</i>); null while it stands.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it is still to come on a day, that day itself included.</summary>
    public bool IsToCome(DateOnly today) => LiftedAt is null && On >= today;

    /// <summary>Whether it alarms: it is to come, and the next session with the case is later, or there is none.</summary>
    /// <param name="today">Today.</param>
    /// <param name="nextSession">Day of the next planned or running session that has the case on its agenda; null for none.</param>
    public bool Alarms(DateOnly today, DateOnly? nextSession) => LiftedAt is null && Alarms(On, today, nextSession);

    /// <summary>The same for a date that stands.</summary>
    public static bool Alarms(DateOnly on, DateOnly today, DateOnly? nextSession) => on >= today && (nextSession is not { } next || next > on);

    /// <summary>Changes what and when, while it stands; throws <c>hard-date-lifted</c>, <c>hard-date-passed</c> or <c>hard-date-what</c>.</summary>
    public void Change(int seen, HardDateKind kind, string what, DateOnly on, DateOnly today)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(LiftedAt is not null, "hard-date-lifted", "It was called off.");
        Apply(kind, what, on, today);
        Version++;
    }

    /// <summary>It is called off: it won't happen.</summary>
    public void Lift(DateTimeOffset now)
    {
        RuleViolation.When(LiftedAt is not null, "hard-date-lifted", "It was called off.");
        LiftedAt = now;
        Version++;
    }

    private void Apply(HardDateKind kind, string what, DateOnly on, DateOnly today)
    {
        var words = Texts.Optional(what, Longest);
        RuleViolation.When(kind == HardDateKind.Other && words.Length == 0, "hard-date-what", "Another kind is said in own words.");
        RuleViolation.When(on < today && on != On, "hard-date-passed", "A hard date is still to come.");
        Kind = kind;
        What = words;
        On = on;
    }
}
