namespace PokCases.Domain.Cases;

/// <summary>Noodtoegang: somebody reads a case for at most an hour, for a reason, and a privacy officer judges it afterwards.</summary>
/// <remarks>Lifecycle: it begins when it is taken, and ends by itself or earlier by who took it; then it is reviewed, once.</remarks>
public sealed class EmergencyAccess
{
    /// <summary>The longest it can last.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Longest reason, and longest explanation of a verdict, in characters.</summary>
    public const int LongestText = 1000;

    /// <summary>Fewest words of a reason: enough to say what is the matter.</summary>
    public const int FewestWords = 5;

    private EmergencyAccess()
    {
    }

    /// <summary>Takes it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="personId">Who.</param>
    /// <param name="reason">Why; throws <c>emergency-reason-short</c> when it says too little.</param>
    /// <param name="lasts">How long, at most <see cref="Longest"/>.</param>
    /// <param name="reviewBy">By which day it is reviewed.</param>
    /// <param name="now">The moment.</param>
    public EmergencyAccess(Guid id, Guid caseId, Guid personId, string reason, TimeSpan lasts, DateOnly reviewBy, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lasts, Longest);
        Id = id;
        CaseId = caseId;
        PersonId = personId;
        Reason = Texts.Required(reason, LongestText);
        RuleViolation.When(WordsIn(Reason) < FewestWords, "emergency-reason-short", $"A reason has at least {FewestWords} words.");
        From = now;
        Until = now + lasts;
        ReviewBy = reviewBy;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Who reads.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Since when.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>Until when at the latest (exclusive); ending it earlier brings this forward.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>By which day a privacy officer judges it.</summary>
    public DateOnly ReviewBy { get; private set; }

    /// <summary>The verdict; null until there is one.</summary>
    public EmergencyVerdict? Verdict { get; private set; }

    /// <summary>Why that is the verdict.</summary>
    public string Explanation { get; private set; } = string.Empty;

    /// <summary>Who judged.</summary>
    public Guid? ReviewedById { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>Whether it holds now.</summary>
    public bool Holds(DateTimeOffset now) => now >= From && now < Until;

    /// <summary>How many words a reason has.</summary>
    public static int WordsIn(string reason) => (reason ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Ends it before its time; throws <c>emergency-over</c>.</summary>
    public void End(DateTimeOffset now)
    {
        RuleViolation.When(!Holds(now), "emergency-over", "It is over.");
        Until = now;
    }

    /// <summary>Judges it, once; throws <c>emergency-reviewed</c>, <c>emergency-review-own</c>.</summary>
    /// <param name="verdict">What was found.</param>
    /// <param name="explanation">Why.</param>
    /// <param name="byId">Who judges; never who took it.</param>
    /// <param name="now">The moment.</param>
    public void Review(EmergencyVerdict verdict, string explanation, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(Verdict is not null, "emergency-reviewed", "It was judged already.");
        RuleViolation.When(byId == PersonId, "emergency-review-own", "Nobody judges what they did themselves.");
        Explanation = Texts.Required(explanation, LongestText);
        Verdict = verdict;
        ReviewedById = byId;
        ReviewedAt = now;
    }
}
