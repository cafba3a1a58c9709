namespace PokCases.Domain.Cases;

/// <summary>A person of the case team: added by name, with a role and an end.</summary>
/// <remarks>It holds from <see cref="From"/> to <see cref="Until"/>; a new end can be given while it holds, and it can be ended. Why stands in <see cref="CaseTeamChange"/>.</remarks>
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

    /// <summary>Ends when the case closes, since the access of who gave it does.</summary>
    public bool EndsAtClosing { get; private set; }

    /// <summary>Whether it holds now.</summary>
    public bool Holds(DateTimeOffset now) => now >= From && (Until is not { } until || now < until);

    /// <summary>A place that ends with the case.</summary>
    public CaseTeamMember UntilClosing()
    {
        EndsAtClosing = true;
        return this;
    }

    /// <summary>Gives it a new end.</summary>
    /// <param name="until">The new end; throws <c>team-end-past</c> when it is not in the future.</param>
    /// <param name="endsAtClosing">Whether it ends when the case closes, as far as who gives this can give.</param>
    /// <param name="now">The moment; throws <c>team-ended</c> when it holds no more.</param>
    public void Renew(DateTimeOffset until, bool endsAtClosing, DateTimeOffset now)
    {
        RuleViolation.When(!Holds(now), "team-ended", "It is over.");
        RuleViolation.When(until <= now, "team-end-past", "A new end is in the future.");
        Until = until;
        EndsAtClosing = endsAtClosing;
    }

    /// <summary>Ends it; throws <c>team-ended</c> when it is over already.</summary>
    public void End(DateTimeOffset now)
    {
        RuleViolation.When(!Holds(now), "team-ended", "It is over.");
        Until = now;
    }
}
