namespace PokCases.Domain.Accounts;

/// <summary>An organisation of the partnership: a municipality or a partner.</summary>
public sealed class Organisation
{
    private Organisation()
    {
    }

    /// <summary>Registers an organisation.</summary>
    public Organisation(Guid id, string name, OrganisationKind kind, IEnumerable<LifeDomain> domains)
    {
        Id = id;
        Name = Texts.Required(name);
        Kind = kind;
        Domains = [.. domains.Distinct().Order()];
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name as people know it, at most <see cref="Texts.Line"/> characters.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Its kind.</summary>
    public OrganisationKind Kind { get; private set; }

    /// <summary>The life domains it works on.</summary>
    public List<LifeDomain> Domains { get; private set; } = [];

    /// <summary>Whether its people work under professional secrecy: what they say stays with their organisation unless they choose otherwise.</summary>
    public bool KeepsSecrecy { get; private set; }

    /// <summary>Whether it no longer takes part; its name stays resolvable.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Grows with each change; an edit names the version it was made on.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes name, kind and domains.</summary>
    public void Change(int seen, string name, OrganisationKind kind, IEnumerable<LifeDomain> domains)
    {
        StaleVersion.Check(seen, Version);
        Name = Texts.Required(name);
        Kind = kind;
        Domains = [.. domains.Distinct().Order()];
        Version++;
    }

    /// <summary>Writes down whether its people work under professional secrecy.</summary>
    public void KeepSecrecy(bool keeps) => KeepsSecrecy = keeps;

    /// <summary>Ends or resumes its part in the partnership.</summary>
    public void SetClosed(bool closed)
    {
        IsClosed = closed;
        Version++;
    }
}
