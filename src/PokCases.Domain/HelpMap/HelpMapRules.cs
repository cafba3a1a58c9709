namespace PokCases.Domain.HelpMap;

/// <summary>How long what stands on the map of help counts as right. One row for the partnership; without it the usual rules.</summary>
/// <remarks>No term was found in public sources: the usual ones are the house's own, and a partnership sets its own.</remarks>
public sealed class HelpMapRules
{
    /// <summary>The id of the one row.</summary>
    public static readonly Guid OnlyId = new("5f0c7a52-6b1e-8c7d-9a34-2d1f0e9b8a61");

    /// <summary>The usual rules.</summary>
    public HelpMapRules() => Id = OnlyId;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public Guid Id { get; private set; }

    /// <summary>Days after somebody looked that the keeper is asked to look again.</summary>
    public int LookAgainDays { get; private set; } = 180;

    /// <summary>Days that a capacity sign says something.</summary>
    public int CapacityDays { get; private set; } = 14;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes them; throws <c>changed-meanwhile</c>, or <c>help-map-rules</c> outside 1 to 730 and 1 to 366 days.</summary>
    public void Change(int seen, int lookAgainDays, int capacityDays)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(lookAgainDays is < 1 or > 730 || capacityDays is < 1 or > 366, "help-map-rules", "A number of days is outside what is allowed.");
        LookAgainDays = lookAgainDays;
        CapacityDays = capacityDays;
        Version++;
    }

    /// <summary>By which day somebody looks again at what was looked at on a day.</summary>
    public DateOnly LookAgainAfter(DateOnly day) => day.AddDays(LookAgainDays);
}
