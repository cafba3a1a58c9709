namespace PokCases.Domain.HelpMap;

/// <content>What is written about it.</content>
public sealed partial class HelpOffer
{
    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organisation that offers it.</summary>
    public Guid ProviderId { get; private set; }

    /// <summary>How it is called.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>What it is.</summary>
    public string What { get; private set; } = string.Empty;

    /// <summary>For whom.</summary>
    public string ForWhom { get; private set; } = string.Empty;

    /// <summary>On what conditions.</summary>
    public string Conditions { get; private set; } = string.Empty;

    /// <summary>What it costs the resident.</summary>
    public string Costs { get; private set; } = string.Empty;

    /// <summary>How long one waits, in words.</summary>
    public string WaitingTime { get; private set; } = string.Empty;

    /// <summary>How they want to be referred to.</summary>
    public string HowToRefer { get; private set; } = string.Empty;

    /// <summary>Where it is for; none for the whole area.</summary>
    public List<string> Neighbourhoods { get; private set; } = [];

    /// <summary>Opening hours, Monday first.</summary>
    public IReadOnlyList<OpeningTime> Hours => hours;

    /// <summary>What the hours don't say.</summary>
    public string HoursWords { get; private set; } = string.Empty;

    /// <summary>Life domains it is about.</summary>
    public List<LifeDomain> Domains { get; private set; } = [];

    /// <summary>Themes.</summary>
    public List<string> Themes { get; private set; } = [];

    /// <summary>Whether there is room; null while nobody said.</summary>
    public CapacitySign? Capacity { get; private set; }

    /// <summary>The day on which that was so.</summary>
    public DateOnly? CapacityOn { get; private set; }

    /// <summary>Who said so.</summary>
    public Guid? CapacityById { get; private set; }

    /// <summary>Who keeps it up to date; null for nobody.</summary>
    public Guid? KeeperId { get; private set; }

    /// <summary>By which day somebody looks again whether it is right.</summary>
    public DateOnly LookAgainOn { get; private set; }

    /// <summary>Who looked at it last; null for what was only imported or put on the map.</summary>
    public Guid? LookedOverById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? LookedOverAt { get; private set; }

    /// <summary>Whether it is no longer on the map.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The map it was imported from; empty for what was written here.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>The id it has there; with the source it is found again.</summary>
    public string SourceId { get; private set; } = string.Empty;

    /// <summary>As it came, JSON as text; empty for what was written here.</summary>
    public string Raw { get; private set; } = string.Empty;

    /// <summary>When it was imported last.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    /// <summary>When what is written about it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>All that is written about it.</summary>
    public HelpOfferText Text => new(Name, What, ForWhom, Conditions, Costs, WaitingTime, HowToRefer, Neighbourhoods, hours, HoursWords, Domains, Themes);
}
