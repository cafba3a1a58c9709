namespace PokCases.Domain.HelpMap;

/// <summary>An organisation on the map of help (sociale kaart): a partner, or one outside the partnership.</summary>
/// <remarks>HSDS calls it an organization.</remarks>
public sealed class Provider
{
    private Provider()
    {
    }

    /// <summary>Puts an organisation on the map; throws <c>text-missing</c>, <c>text-too-long</c>, <c>help-website</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What is written about it.</param>
    /// <param name="organisationId">The organisation of the partnership that it is; null for one outside it.</param>
    /// <param name="from">Where it was imported from; null for what was written here.</param>
    /// <param name="now">The moment.</param>
    public Provider(Guid id, ProviderText text, Guid? organisationId, SourceRecord? from, DateTimeOffset now)
    {
        Id = id;
        OrganisationId = organisationId;
        Apply(text, now);
        Came(from, now);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>How people know it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>What it does.</summary>
    public string Description { get; private set; } = string.Empty;

    /// <summary>Its website, or empty.</summary>
    public string Website { get; private set; } = string.Empty;

    /// <summary>Its general address, or empty.</summary>
    public string Email { get; private set; } = string.Empty;

    /// <summary>Its general number, or empty.</summary>
    public string Phone { get; private set; } = string.Empty;

    /// <summary>The organisation of the partnership that it is; null for one outside it, which receives referrals by a link.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Whether it is no longer on the map; referrals to it keep its name.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The map it was imported from; empty for what was written here.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>The id it has there; with the source it is found again.</summary>
    public string SourceId { get; private set; } = string.Empty;

    /// <summary>As it came, JSON as text; empty for what was written here.</summary>
    public string Raw { get; private set; } = string.Empty;

    /// <summary>When it was imported last.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>All that is written about it.</summary>
    public ProviderText Text => new(Name, Description, Website, Email, Phone);

    /// <summary>Changes what is written about it, and which partner it is.</summary>
    public void Change(int seen, ProviderText text, Guid? organisationId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        Apply(text, now);
        OrganisationId = organisationId;
        Version++;
    }

    /// <summary>It came once more by an import: what the source says takes the place of what stood here, and it is never doubled. Throws <c>help-other-source</c>.</summary>
    public void Take(ProviderText text, SourceRecord from, DateTimeOffset now)
    {
        RuleViolation.When(from.Source != Source || from.SourceId != SourceId, "help-other-source", "It came from elsewhere.");
        Apply(text, now);
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

    private void Apply(ProviderText text, DateTimeOffset now)
    {
        (Name, Description, Website, Email, Phone) = text.Cleaned();
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
