namespace PokCases.Domain.Cases;

/// <summary>What the introducer told when bringing a case: read at triage, and kept with the case. Holds no names of the household.</summary>
/// <remarks>
/// What earlier answers make irrelevant is never kept: no reason of urgency for what can wait, no obstacle when nothing is
/// stuck, no day of knowing for who doesn't know. Nothing of the question about danger is kept here: see <see cref="IntakeStop"/>.
/// </remarks>
public sealed class Introduction
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 500;

    private Introduction()
    {
    }

    /// <summary>Tells it.</summary>
    /// <param name="caseId">The case; each has one.</param>
    /// <param name="text">What is told.</param>
    /// <param name="today">Today, where the resident lives.</param>
    public Introduction(Guid caseId, IntroductionText text, DateOnly today)
    {
        CaseId = caseId;
        Apply(text, today);
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What has been tried; empty when nothing was told.</summary>
    public string Tried { get; private set; } = string.Empty;

    /// <summary>Life domains it touches; none is obligatory.</summary>
    public List<LifeDomain> Domains { get; private set; } = [];

    /// <summary>On what it is stuck.</summary>
    public List<StuckOn> StuckOn { get; private set; } = [];

    /// <summary>What exactly stands in the way; empty when nothing was told.</summary>
    public string StuckHow { get; private set; } = string.Empty;

    /// <summary>Whether it can't wait for the usual order.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>Why it can't wait; always there when it is urgent.</summary>
    public string UrgentWhy { get; private set; } = string.Empty;

    /// <summary>Whether the resident knows and agrees to be helped.</summary>
    public ResidentKnows Knows { get; private set; }

    /// <summary>Since when the resident knows; null when not yet.</summary>
    public DateOnly? KnowsSince { get; private set; }

    /// <summary>Why the resident doesn't know, or doesn't agree yet; empty when the resident agrees.</summary>
    public string KnowsWhy { get; private set; } = string.Empty;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Tells it better.</summary>
    public void Change(int seen, IntroductionText text, DateOnly today)
    {
        StaleVersion.Check(seen, Version);
        Apply(text, today);
        Version++;
    }

    private void Apply(IntroductionText text, DateOnly today)
    {
        var isStuck = text.StuckOn.Count > 0;
        var knows = text.Knows != ResidentKnows.NotYet;
        var urgentWhy = Texts.Optional(text.IsUrgent ? text.UrgentWhy : null, LongestReason);
        var knowsWhy = Texts.Optional(text.Knows == ResidentKnows.Agrees ? null : text.KnowsWhy, LongestReason);
        RuleViolation.When(text.IsUrgent && urgentWhy.Length == 0, "urgency-needs-reason", "What is urgent says why.");
        RuleViolation.When(knows && text.KnowsSince is null, "knows-since-when", "Who knows, knows since a day.");
        RuleViolation.When(knows && text.KnowsSince > today, "knows-in-future", "Nobody knows something since a day to come.");
        RuleViolation.When(text.Knows != ResidentKnows.Agrees && knowsWhy.Length == 0, "not-known-needs-reason", "It is told why the resident does not know or agree.");
        Tried = Texts.Optional(text.Tried, LongestText);
        Domains = [.. text.Domains.Distinct().Order()];
        StuckOn = [.. text.StuckOn.Distinct().Order()];
        StuckHow = Texts.Optional(isStuck ? text.StuckHow : null, LongestText);
        IsUrgent = text.IsUrgent;
        UrgentWhy = urgentWhy;
        Knows = text.Knows;
        KnowsSince = knows ? text.KnowsSince : null;
        KnowsWhy = knowsWhy;
    }
}
