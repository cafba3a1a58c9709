namespace PokCases.Domain.Accounts;

/// <summary>How a professional signs in: what ASP.NET Core Identity keeps of a person. Same id as the professional.</summary>
/// <remarks>The hashes and keys are made by Identity, before the writing door.</remarks>
public sealed class Account
{
    /// <summary>Same as the professional's.</summary>
    public Guid Id { get; set; }

    /// <summary>E-mail address, the name to sign in with.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>The address folded for comparing.</summary>
    public string NormalizedEmail { get; set; } = string.Empty;

    /// <summary>Identity's password hash; null until a password was set.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with every change of password, second step or address: older sign-ins end.</summary>
    public string SecurityStamp { get; set; } = string.Empty;

    /// <summary>Failed sign-ins in a row.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Locked until then.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Protected TOTP key (base32, under Data Protection); null until set up.</summary>
    public string? TotpKey { get; set; }

    /// <summary>Whether the second step is set up and confirmed.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Hashes of unused recovery codes, separated by a space.</summary>
    public string RecoveryCodes { get; set; } = string.Empty;

    /// <summary>The last 30-second step a TOTP code was accepted for: a code works once.</summary>
    public long LastTotpStep { get; set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; set; } = 1;
}
