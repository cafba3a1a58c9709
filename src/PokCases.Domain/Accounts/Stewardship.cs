namespace PokCases.Domain.Accounts;

/// <summary>Waarneming: somebody acts for a colleague who is away. Asked, then agreed or refused by the substitute; it ends by itself.</summary>
/// <remarks>
/// Nothing changes hands: who is away stays responsible, and the substitute may do the same while it holds. So everything
/// still open goes back by itself, and nobody gives on what was only lent: it reaches no further than one's own.
/// </remarks>
public sealed class Stewardship
{
    /// <summary>Longest period.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    private Stewardship()
    {
    }

    /// <summary>Asks a colleague to act for oneself.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="awayId">Who will be away.</param>
    /// <param name="substituteId">Who is asked.</param>
    /// <param name="from">From when.</param>
    /// <param name="until">Until when (exclusive).</param>
    /// <param name="now">The moment.</param>
    public Stewardship(Guid id, Guid awayId, Guid substituteId, DateTimeOffset from, DateTimeOffset until, DateTimeOffset now)
    {
        RuleViolation.When(awayId == substituteId, "stewardship-own", "Nobody acts for oneself.");
        RuleViolation.When(until <= from || until <= now, "stewardship-period", "It ends after it begins, and not in the past.");
        RuleViolation.When(until - from > Longest, "stewardship-too-long", "It lasts a year at most; longer is a hand-over.");
        Id = id;
        AwayId = awayId;
        SubstituteId = substituteId;
        From = from;
        Until = until;
        AskedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away and stays responsible.</summary>
    public Guid AwayId { get; private set; }

    /// <summary>Who acts meanwhile.</summary>
    public Guid SubstituteId { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>Until when (exclusive).</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the substitute agreed; null before that.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>When it was refused, withdrawn or ended; null while it is asked or holds.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether the substitute acts now.</summary>
    public bool Holds(DateTimeOffset now) => AgreedAt is not null && EndedAt is null && From <= now && now < Until;

    /// <summary>Whether an answer is still waited for.</summary>
    public bool IsAsked(DateTimeOffset now) => AgreedAt is null && EndedAt is null && now < Until;

    /// <summary>Whether it holds or will hold.</summary>
    public bool IsAgreed(DateTimeOffset now) => AgreedAt is not null && EndedAt is null && now < Until;

    /// <summary>The substitute agrees.</summary>
    /// <param name="agreed">The others that are agreed: of a person who is away there is one at a time, and a substitute is not away.</param>
    /// <param name="now">The moment.</param>
    public void Agree(IEnumerable<Stewardship> agreed, DateTimeOffset now)
    {
        RuleViolation.When(!IsAsked(now), "stewardship-answered", "It was answered or is over.");
        Check(agreed.Where(s => s.Id != Id), SubstituteId, now);
        AgreedAt = now;
    }

    /// <summary>Another substitute takes over, when the first one leaves.</summary>
    public void HandOver(Guid substituteId, IEnumerable<Stewardship> agreed, DateTimeOffset now)
    {
        RuleViolation.When(substituteId == AwayId, "stewardship-own", "Nobody acts for oneself.");
        RuleViolation.When(!IsAgreed(now), "stewardship-over", "It is over.");
        Check(agreed.Where(s => s.Id != Id), substituteId, now);
        SubstituteId = substituteId;
    }

    /// <summary>Ends it: refused, withdrawn, given back, or because its time is over.</summary>
    public void End(DateTimeOffset now)
    {
        RuleViolation.When(EndedAt is not null, "stewardship-over", "It is over.");
        EndedAt = now;
    }

    // Nobody is left to a substitute who is away too: else there would be nobody at all.
    private void Check(IEnumerable<Stewardship> others, Guid substituteId, DateTimeOffset now)
    {
        foreach (var other in others.Where(o => o.IsAgreed(now) && o.From < Until && From < o.Until))
        {
            RuleViolation.When(other.AwayId == AwayId, "stewardship-overlaps", "Somebody acts already in this period.");
            RuleViolation.When(other.AwayId == substituteId, "substitute-away", "The substitute is away in this period.");
            RuleViolation.When(other.SubstituteId == AwayId, "still-substitute", "Who is away acts for somebody else in this period.");
        }
    }
}
