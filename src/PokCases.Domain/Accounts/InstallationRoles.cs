namespace PokCases.Domain.Accounts;

/// <summary>Roles of the installation (design §1). A person can hold several; a grant shows to the privacy officer.</summary>
[Flags]
public enum InstallationRoles
{
    /// <summary>No role of the installation: a professional who sits at tables.</summary>
    None = 0,

    /// <summary>Sociaal raadslid.</summary>
    LegalAdvisor = 1,

    /// <summary>Coördinator: references, stages, terms and figures, not residents.</summary>
    Coordinator = 2,

    /// <summary>Privacy officer: requests of residents, review of emergency access.</summary>
    PrivacyOfficer = 4,

    /// <summary>Functionaris gegevensbescherming: reads the log, handles nothing.</summary>
    DataProtectionOfficer = 8,

    /// <summary>Beheerder: accounts, organisations, settings; no content.</summary>
    Administrator = 16,
}
