namespace PokCases.Domain.Cases.Households;

/// <summary>Where a household says it stands in one life domain and where it wants to be, from 1 to 5, on one day. A later one is another mark: the history stays.</summary>
/// <remarks>A simple picture of our own, only where a table asks for it; no instrument of others, and no norm.</remarks>
public sealed class DomainMark
{
    /// <summary>Lowest.</summary>
    public const int Lowest = 1;

    /// <summary>Highest.</summary>
    public const int Highest = 5;

    private DomainMark()
    {
    }

    /// <summary>Marks; throws <c>mark-between-one-and-five</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="domain">The life domain.</param>
    /// <param name="present">Where it stands now: 1 is very hard, 5 is good.</param>
    /// <param name="wanted">Where the household wants to be.</param>
    /// <param name="byId">Who wrote it down.</param>
    /// <param name="now">When.</param>
    public DomainMark(Guid id, Guid caseId, LifeDomain domain, int present, int wanted, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(present is < Lowest or > Highest || wanted is < Lowest or > Highest, "mark-between-one-and-five", "A mark is 1 to 5.");
        Id = id;
        CaseId = caseId;
        Domain = domain;
        Present = present;
        Wanted = wanted;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The life domain.</summary>
    public LifeDomain Domain { get; private set; }

    /// <summary>Where it stands, 1 to 5.</summary>
    public int Present { get; private set; }

    /// <summary>Where the household wants to be, 1 to 5.</summary>
    public int Wanted { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
