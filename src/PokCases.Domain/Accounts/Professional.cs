namespace PokCases.Domain.Accounts;

/// <summary>A person who works with the tables, for one organisation.</summary>
public sealed class Professional
{
    private Professional()
    {
    }

    /// <summary>Registers a professional as invited.</summary>
    public Professional(Guid id, string name, string function, Guid organisationId, InstallationRoles roles)
    {
        Id = id;
        Name = Texts.Required(name);
        Function = Texts.Optional(function);
        OrganisationId = organisationId;
        Roles = CheckRoles(roles);
    }

    /// <summary>The id; the account has the same.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name as colleagues know it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Function in the own organisation.</summary>
    public string Function { get; private set; } = string.Empty;

    /// <summary>The organisation worked for.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Roles of the installation.</summary>
    public InstallationRoles Roles { get; private set; }

    /// <summary>Professional secrecy that was written down for this person; see <see cref="Profession"/>.</summary>
    public Profession OwnProfession { get; private set; }

    /// <summary>Professional secrecy this person works under: what was written down, and for a legal advisor that of legal advice.</summary>
    public Profession Profession => ProfessionOf(OwnProfession, Roles);

    /// <summary>Invited, active or deactivated.</summary>
    public ProfessionalState State { get; private set; }

    /// <summary>Language of the screens, <c>nl</c> or <c>en</c>; empty follows the browser.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>Whether this person gets the weekly mail about own actions.</summary>
    public bool WantsDigest { get; private set; } = true;

    /// <summary>A keyed hash of the own home address, when this person gave one, to hold what is read against; else null. The address itself is not kept.</summary>
    public string? HomeMark { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes name, function and organisation.</summary>
    public void Change(int seen, string name, string function, Guid organisationId)
    {
        StaleVersion.Check(seen, Version);
        Name = Texts.Required(name);
        Function = Texts.Optional(function);
        OrganisationId = organisationId;
        Version++;
    }

    /// <summary>The rule of <see cref="Profession"/>, for who has the two facts it stands on.</summary>
    public static Profession ProfessionOf(Profession written, InstallationRoles roles) =>
        written == Profession.None && roles.HasFlag(InstallationRoles.LegalAdvisor) ? Profession.LegalAdvice : written;

    /// <summary>Writes down under which professional secrecy this person works.</summary>
    public void WorksUnder(Profession profession) => OwnProfession = profession;

    /// <summary>Grants and takes roles of the installation.</summary>
    public void SetRoles(InstallationRoles roles)
    {
        Roles = CheckRoles(roles);
        Version++;
    }

    /// <summary>The first sign-in after an invitation.</summary>
    public void Activate()
    {
        RuleViolation.When(State == ProfessionalState.Deactivated, "person-deactivated", "A deactivated person can't be activated by a link.");
        State = ProfessionalState.Active;
        Version++;
    }

    /// <summary>Deactivates; refused with <c>still-responsible</c> while anything rests on this person.</summary>
    /// <param name="responsibilities">How many cases, actions and proposals still rest on this person.</param>
    public void Deactivate(int responsibilities)
    {
        RuleViolation.When(responsibilities > 0, "still-responsible", $"{responsibilities} things still rest on this person.");
        State = ProfessionalState.Deactivated;
        Version++;
    }

    /// <summary>Lets a deactivated person in again.</summary>
    public void Reactivate()
    {
        RuleViolation.When(State != ProfessionalState.Deactivated, "person-not-deactivated", "Only a deactivated person can be reactivated.");
        State = ProfessionalState.Active;
        Version++;
    }

    /// <summary>Chooses the language of the screens.</summary>
    public void Speak(string language) => Language = language is "nl" or "en" ? language : string.Empty;

    /// <summary>Keeps the keyed hash of the home address, or with null forgets it.</summary>
    public void LiveAt(string? homeMark) => HomeMark = homeMark;

    /// <summary>Switches the weekly mail on or off.</summary>
    public void ReceiveDigest(bool wanted) => WantsDigest = wanted;

    // The one who keeps the accounts sees no content, and the one who supervises handles nothing (design §1).
    private static InstallationRoles CheckRoles(InstallationRoles roles)
    {
        RuleViolation.When(
            roles.HasFlag(InstallationRoles.Administrator) && (roles & ~InstallationRoles.Administrator) != 0,
            "administrator-holds-no-other-role",
            "An administrator holds no role that shows content.");
        RuleViolation.When(
            roles.HasFlag(InstallationRoles.DataProtectionOfficer) && (roles & ~InstallationRoles.DataProtectionOfficer) != 0,
            "dpo-holds-no-other-role",
            "The data protection officer handles nothing.");
        return roles;
    }
}
