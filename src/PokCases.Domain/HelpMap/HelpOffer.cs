namespace PokCases.Domain.HelpMap;

/// <summary>Help on offer by an organisation: what, for whom, where, whether there is room, and how they want to be referred to.</summary>
/// <remarks>HSDS calls it a service. Somebody keeps it up to date; once its day to look again is over it is shown as stale, and the keeper is asked.</remarks>
public sealed partial class HelpOffer
{
    private List<OpeningTime> hours = [];

    private HelpOffer()
    {
    }

    /// <summary>Puts it on the map; throws what <see cref="HelpOfferText.Cleaned"/> and <see cref="SourceRecord.Checked"/> throw.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="providerId">The organisation that offers it.</param>
    /// <param name="text">What is written about it.</param>
    /// <param name="keeperId">Who keeps it up to date; null for nobody yet.</param>
    /// <param name="lookAgainOn">By which day somebody looks again whether it is right.</param>
    /// <param name="from">Where it was imported from; null for what was written here.</param>
    /// <param name="now">The moment.</param>
    public HelpOffer(Guid id, Guid providerId, HelpOfferText text, Guid? keeperId, DateOnly lookAgainOn, SourceRecord? from, DateTimeOffset now)
    {
        Id = id;
        ProviderId = providerId;
        KeeperId = keeperId;
        LookAgainOn = lookAgainOn;
        Apply(text, now);
        Came(from, now);
    }

    /// <summary>Changes what is written about it, which is looking at it too.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="text">What is written about it.</param>
    /// <param name="lookAgainOn">By which day to look again.</param>
    /// <param name="byId">Who changes it.</param>
    /// <param name="now">The moment.</param>
    public void Change(int seen, HelpOfferText text, DateOnly lookAgainOn, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        Apply(text, now);
        Looked(lookAgainOn, byId, now);
        Version++;
    }

    /// <summary>It is still right.</summary>
    public void LookOver(int seen, DateOnly lookAgainOn, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        Looked(lookAgainOn, byId, now);
        Version++;
    }

    /// <summary>Says whether there is room, on a day; throws <c>capacity-later</c>.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="sign">Whether there is room.</param>
    /// <param name="on">The day on which that was so.</param>
    /// <param name="today">The day here.</param>
    /// <param name="byId">Who says so.</param>
    public void SetCapacity(int seen, CapacitySign sign, DateOnly on, DateOnly today, Guid byId)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(on > today, "capacity-later", "Room is told of today or before.");
        Capacity = sign;
        CapacityOn = on;
        CapacityById = byId;
        Version++;
    }

    /// <summary>Somebody else keeps it up to date, or nobody for now.</summary>
    public void GiveTo(int seen, Guid? keeperId)
    {
        StaleVersion.Check(seen, Version);
        KeeperId = keeperId;
        Version++;
    }

    /// <summary>It came once more by an import: what the source says takes the place of what stood here, and it is never doubled. Keeper and capacity sign, which are told here, stay. Throws <c>help-other-source</c>.</summary>
    public void Take(HelpOfferText text, Guid providerId, SourceRecord from, DateOnly lookAgainOn, DateTimeOffset now)
    {
        RuleViolation.When(from.Source != Source || from.SourceId != SourceId, "help-other-source", "It came from elsewhere.");
        Apply(text, now);
        ProviderId = providerId;
        LookAgainOn = lookAgainOn;
        Came(from, now);
        Version++;
    }

    /// <summary>Takes it off the map or puts it back.</summary>
    public void SetClosed(int seen, bool closed, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        IsClosed = closed;
        ChangedAt = now;
        Version++;
    }

    /// <summary>Whether its day to look again is over while it is on the map.</summary>
    public bool IsStale(DateOnly today) => !IsClosed && today > LookAgainOn;

    /// <summary>The capacity sign, as far as it is fresh enough to say something; null when nobody said, or that was too long ago.</summary>
    public CapacitySign? FreshCapacity(HelpMapRules rules, DateOnly today) =>
        CapacityOn is { } on && on.AddDays(rules.CapacityDays) >= today ? Capacity : null;

    private void Looked(DateOnly lookAgainOn, Guid byId, DateTimeOffset now)
    {
        LookAgainOn = lookAgainOn;
        LookedOverById = byId;
        LookedOverAt = now;
    }

    private void Apply(HelpOfferText text, DateTimeOffset now)
    {
        var clean = text.Cleaned();
        (Name, What, ForWhom, Conditions, Costs, WaitingTime, HowToRefer) = (clean.Name, clean.What, clean.ForWhom, clean.Conditions, clean.Costs, clean.WaitingTime, clean.HowToRefer);
        Neighbourhoods = [.. clean.Neighbourhoods];
        hours = [.. clean.Hours];
        HoursWords = clean.HoursWords;
        Domains = [.. clean.Domains];
        Themes = [.. clean.Themes];
        ChangedAt = now;
    }

    private void Came(SourceRecord? from, DateTimeOffset now)
    {
        if (from?.Checked() is { } record)
        {
            (Source, SourceId, Raw) = record;
            ImportedAt = now;
        }
    }
}
