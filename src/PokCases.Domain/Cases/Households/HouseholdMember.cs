namespace PokCases.Domain.Cases.Households;

/// <summary>A person in the household of one case: the role there, and what this case notes about the person.</summary>
public sealed class HouseholdMember
{
    /// <summary>Longest role in own words, in characters.</summary>
    public const int LongestRole = 60;

    /// <summary>Longest note, in characters.</summary>
    public const int LongestNote = 500;

    /// <summary>Longest reason to close a person, in characters.</summary>
    public const int LongestWhy = 300;

    private HouseholdMember()
    {
    }

    /// <summary>Adds a person to the household of a case; throws <c>role-words-missing</c>.</summary>
    public HouseholdMember(Guid id, Guid caseId, Guid personId, HouseholdRole role, string ownRole, string note, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        PersonId = personId;
        AddedAt = now;
        Apply(role, ownRole, note);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What this person is in the household.</summary>
    public HouseholdRole Role { get; private set; }

    /// <summary>The role in own words, which win over the list's; empty when the list's word says it.</summary>
    public string OwnRole { get; private set; } = string.Empty;

    /// <summary>What this case needs to know about the person, or empty.</summary>
    public string Note { get; private set; } = string.Empty;

    /// <summary>When the person was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When this person was closed to who works on the case without needing to know of them; null while that is not so.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Who closed it.</summary>
    public Guid? ClosedById { get; private set; }

    /// <summary>Why, in words; empty while it is open.</summary>
    public string ClosedWhy { get; private set; } = string.Empty;

    /// <summary>Professionals who see this person while closed, beside who holds the case.</summary>
    public List<Guid> OpenTo { get; private set; } = [];

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes role and note; throws <c>role-words-missing</c>.</summary>
    public void Change(int seen, HouseholdRole role, string ownRole, string note)
    {
        StaleVersion.Check(seen, Version);
        Apply(role, ownRole, note);
        Version++;
    }

    /// <summary>Closes the person to everybody but who holds the case and these, or chooses again who those are; throws <c>why-missing</c>.</summary>
    public void Close(int seen, Guid byId, string why, IEnumerable<Guid> openTo, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(string.IsNullOrWhiteSpace(why), "why-missing", "A person is closed for a reason.");
        ClosedWhy = Texts.Required(why, LongestWhy);
        OpenTo = [.. openTo.Distinct().Order()];
        ClosedAt ??= now;
        ClosedById = byId;
        Version++;
    }

    /// <summary>Everybody who sees the case sees this person again.</summary>
    public void Reopen(int seen)
    {
        StaleVersion.Check(seen, Version);
        (ClosedAt, ClosedById, ClosedWhy, OpenTo) = (null, null, string.Empty, []);
        Version++;
    }

    /// <summary>What the access policy needs to know of it.</summary>
    public PersonClosing ClosingFor(Guid viewer) => new(ClosedAt is not null, OpenTo.Contains(viewer));

    /// <summary>Goes on with another record of the same person (<see cref="Person.GoesOn"/>).</summary>
    public void Follow(Person person) => PersonId = person.Id;

    private void Apply(HouseholdRole role, string ownRole, string note)
    {
        var words = Texts.Optional(ownRole, LongestRole);
        RuleViolation.When(role == HouseholdRole.Other && words.Length == 0, "role-words-missing", "Another role is said in own words.");
        Role = role;
        OwnRole = words;
        Note = Texts.Optional(note, LongestNote);
    }
}
