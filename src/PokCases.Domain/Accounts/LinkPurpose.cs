namespace PokCases.Domain.Accounts;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>Sets up the first administrator of an empty installation.</summary>
    FirstAdministrator,

    /// <summary>Lets an invited professional choose a password.</summary>
    Invitation,

    /// <summary>Chooses a new password.</summary>
    PasswordReset,

    /// <summary>Confirms a new e-mail address.</summary>
    EmailChange,
}
