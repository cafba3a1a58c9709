namespace PokCases.Domain.Cases.Households;

/// <summary>Vertegenwoordiging: who acts for a person, by what, and from when until when. It goes with the person into every household.</summary>
public sealed class Representation
{
    private Representation()
    {
    }

    /// <summary>Writes down who acts for a person; throws <c>representative-missing</c> or <c>representation-ends-before-start</c>.</summary>
    public Representation(Guid id, Guid personId, RepresentationKind kind, string name, string organisation, DateOnly? from, DateOnly? until)
    {
        Id = id;
        PersonId = personId;
        Apply(kind, name, organisation, from, until);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person who is represented.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>By what.</summary>
    public RepresentationKind Kind { get; private set; }

    /// <summary>Name of who acts, or empty when only the organisation is known.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Of which organisation, or empty.</summary>
    public string Organisation { get; private set; } = string.Empty;

    /// <summary>First day; null when it isn't known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day; null when it has no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether who acts decides about the person's money.</summary>
    public bool CoversMoney => Kind is RepresentationKind.FinancialAdministration or RepresentationKind.Guardianship;

    /// <summary>Whether it holds on a day.</summary>
    public bool Holds(DateOnly day) => (From is not { } from || day >= from) && (Until is not { } until || day <= until);

    /// <summary>The same, for a record of the person that goes on by itself (<see cref="Person.GoesOn"/>).</summary>
    public Representation GoesOn(Guid id, Person person) =>
        new(id, person.Id, Kind, Name, Organisation, From, Until) { Version = Version };

    /// <summary>Changes it.</summary>
    public void Change(int seen, RepresentationKind kind, string name, string organisation, DateOnly? from, DateOnly? until)
    {
        StaleVersion.Check(seen, Version);
        Apply(kind, name, organisation, from, until);
        Version++;
    }

    private void Apply(RepresentationKind kind, string name, string organisation, DateOnly? from, DateOnly? until)
    {
        var (who, whose) = (Texts.Optional(name), Texts.Optional(organisation));
        RuleViolation.When(who.Length == 0 && whose.Length == 0, "representative-missing", "A representative has a name or an organisation.");
        RuleViolation.When(until < from, "representation-ends-before-start", "It ends after it starts.");
        Kind = kind;
        Name = who;
        Organisation = whose;
        From = from;
        Until = until;
    }
}
