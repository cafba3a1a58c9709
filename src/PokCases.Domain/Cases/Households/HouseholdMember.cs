namespace PokCases.Domain.Cases.Households;

/// <summary>A person in the household of one case: the role there, and what this case notes about the person.</summary>
public sealed class HouseholdMember
{
    /// <summary>Longest role in own words, in characters.</summary>
    public const int LongestRole = 60;

    /// <summary>Longest note, in characters.</summary>
    public const int LongestNote = 500;

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

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes role and note; throws <c>role-words-missing</c>.</summary>
    public void Change(int seen, HouseholdRole role, string ownRole, string note)
    {
        StaleVersion.Check(seen, Version);
        Apply(role, ownRole, note);
        Version++;
    }

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
