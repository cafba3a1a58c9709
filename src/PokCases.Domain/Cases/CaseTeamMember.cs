namespace PokCases.Domain.Cases;

/// <summary>A person of the case team: added by name, with a role and an end.</summary>
public sealed class CaseTeamMember
{
    private CaseTeamMember()
    {
    }

    /// <summary>Adds a person to a case team.</summary>
    public CaseTeamMember(Guid id, Guid caseId, Guid professionalId, string role, Guid addedById, DateTimeOffset from, DateTimeOffset? until)
    {
        Id = id;
        CaseId = caseId;
        ProfessionalId = professionalId;
        Role = Texts.Optional(role);
        AddedById = addedById;
        From = from;
        Until = until;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Who.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>In which role, in words.</summary>
    public string Role { get; private set; } = string.Empty;

    /// <summary>Who added this person.</summary>
    public Guid AddedById { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>Until when; null without an end.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Whether it holds now.</summary>
    public bool Holds(DateTimeOffset now) => now >= From && (Until is not { } until || now < until);

    /// <summary>Ends it.</summary>
    public void End(DateTimeOffset now) => Until = now;
}
