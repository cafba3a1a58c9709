namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Recht opgeëist: an entry that says what was claimed for a resident and what came of it. Never changed: a correction is another entry in the same chain, and the last one counts.</summary>
public sealed class ClaimedRight
{
    /// <summary>Highest single amount: ten million euros, in cents.</summary>
    public const long HighestCents = 1_000_000_000;

    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 500;

    private ClaimedRight()
    {
    }

    /// <summary>Writes a claimed right down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="matterId">The matter.</param>
    /// <param name="text">What; throws <c>text-missing</c>, <c>right-amount</c>, <c>right-over-asked</c>, <c>right-later</c>.</param>
    /// <param name="today">Today.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">The moment.</param>
    public ClaimedRight(Guid id, Guid matterId, RightText text, DateOnly today, Guid byId, DateTimeOffset now)
        : this(id, id, matterId, 1, text, string.Empty, today, byId, now)
    {
    }

    private ClaimedRight(Guid id, Guid chainId, Guid matterId, int number, RightText text, string reason, DateOnly today, Guid byId, DateTimeOffset now)
    {
        Check(text, today);
        Id = id;
        ChainId = chainId;
        MatterId = matterId;
        Number = number;
        What = Texts.Required(text.What);
        Law = Texts.Optional(text.Law);
        ForResident = text.ForResident;
        ForWhom = text.ForResident ? string.Empty : Texts.Optional(text.ForWhom);
        Nature = text.Nature;
        PerMonth = text.PerMonth;
        (AskedCents, GrantedCents, RefusedCents) = (text.AskedCents, text.GrantedCents, text.RefusedCents);
        On = text.On;
        Reason = reason;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The first entry of its chain; its own id for a first one.</summary>
    public Guid ChainId { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>Which entry of its chain, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What was claimed.</summary>
    public string What { get; private set; } = string.Empty;

    /// <summary>By which law.</summary>
    public string Law { get; private set; } = string.Empty;

    /// <summary>Whether it is for the resident of the matter, by the name that stands there.</summary>
    public bool ForResident { get; private set; }

    /// <summary>For whom else; empty for the resident, and for anonymous.</summary>
    public string ForWhom { get; private set; } = string.Empty;

    /// <summary>What kind of gain.</summary>
    public RightNature Nature { get; private set; }

    /// <summary>Whether the amounts are per month; else once.</summary>
    public bool PerMonth { get; private set; }

    /// <summary>Asked, in cents.</summary>
    public long? AskedCents { get; private set; }

    /// <summary>Granted, in cents.</summary>
    public long? GrantedCents { get; private set; }

    /// <summary>Refused, in cents.</summary>
    public long? RefusedCents { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Whether this entry takes the chain back.</summary>
    public bool IsVoid { get; private set; }

    /// <summary>Why an earlier entry was put right; empty for a first one.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Who.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What was granted, worth in one year, in cents; null while nothing was.</summary>
    public long? YearCents => GrantedCents is { } granted ? YearValue.Of(granted, PerMonth) : null;

    /// <summary>What counts, of entries of any number of chains: the last of each, unless that takes it back.</summary>
    public static IReadOnlyList<ClaimedRight> Counting(IEnumerable<ClaimedRight> entries) =>
        [.. entries.GroupBy(e => e.ChainId).Select(c => c.MaxBy(e => e.Number)!).Where(e => !e.IsVoid).OrderBy(e => e.On).ThenBy(e => e.At)];

    /// <summary>The entry that puts this one right, with why.</summary>
    public ClaimedRight Corrected(Guid id, RightText text, string reason, DateOnly today, Guid byId, DateTimeOffset now) =>
        new(id, ChainId, MatterId, Number + 1, text, Texts.Required(reason, LongestReason), today, byId, now);

    /// <summary>The entry that takes this one back: it was not so. Both stay to be read.</summary>
    public ClaimedRight TakenBack(Guid id, string reason, DateOnly today, Guid byId, DateTimeOffset now) =>
        new(id, ChainId, MatterId, Number + 1, new RightText(What, Law, ForWhom, Nature, PerMonth, AskedCents, GrantedCents, RefusedCents, On) { ForResident = ForResident }, Texts.Required(reason, LongestReason), today, byId, now) { IsVoid = true };

    private static void Check(RightText text, DateOnly today)
    {
        long?[] amounts = [text.AskedCents, text.GrantedCents, text.RefusedCents];
        RuleViolation.When(amounts.Any(a => a is < 0 or > HighestCents), "right-amount", "Between nothing and ten million euros.");
        RuleViolation.When(amounts.All(a => a is null), "right-without-amount", "One amount at least.");
        RuleViolation.When(text.AskedCents is { } asked && (text.RefusedCents ?? 0) > asked, "right-over-asked", "No more is refused than was asked.");
        RuleViolation.When(text.On > today, "right-later", "It happened already.");
    }
}
