namespace PokCases.Domain.Accounts;

/// <summary>Where a professional stands in the installation.</summary>
public enum ProfessionalState
{
    /// <summary>Invited; has not signed in yet.</summary>
    Invited,

    /// <summary>Active.</summary>
    Active,

    /// <summary>Deactivated: gets in nowhere; the name stays resolvable.</summary>
    Deactivated,
}
