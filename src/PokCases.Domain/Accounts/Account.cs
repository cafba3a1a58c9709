namespace PokCases.Domain.Accounts;

/// <summary>How a professional signs in: what ASP.NET Core Identity keeps of a person. Same id as the professional.</summary>
/// <remarks>The hashes and keys are made by Identity, before the writing door.</remarks>
public sealed class Account
{
    /// <summary>After so many failures in a row the account is locked.</summary>
    public const int MostFailures = 5;

    /// <summary>For how long it is locked then.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

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

    /// <summary>How many recovery codes are left.</summary>
    public int RecoveryCodesLeft => RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether sign-in is locked now.</summary>
    public bool IsLocked(DateTimeOffset now) => LockedUntil is { } until && now < until;

    /// <summary>Takes one of the few attempts, before anything is compared: false while locked. The last one locks, unless it proves right.</summary>
    public bool TakeAttempt(DateTimeOffset now)
    {
        if (IsLocked(now))
        {
            return false;
        }

        if (LockedUntil is not null)
        {
            ForgetFailures();
        }

        AccessFailedCount++;
        if (AccessFailedCount >= MostFailures)
        {
            LockedUntil = now + LockedFor;
        }

        return true;
    }

    /// <summary>The attempt was right as far as it went (a password, with the second step still to come).</summary>
    public void GiveBackAttempt()
    {
        AccessFailedCount = Math.Max(0, AccessFailedCount - 1);
        LockedUntil = null;
    }

    /// <summary>Signed in: the count starts anew.</summary>
    public void ForgetFailures()
    {
        AccessFailedCount = 0;
        LockedUntil = null;
    }

    /// <summary>Uses a recovery code up; false when it isn't one of those left.</summary>
    /// <param name="hash">The code's hash.</param>
    public bool RedeemRecoveryCode(string hash)
    {
        var left = RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!left.Remove(hash))
        {
            return false;
        }

        RecoveryCodes = string.Join(' ', left);
        return true;
    }
}
