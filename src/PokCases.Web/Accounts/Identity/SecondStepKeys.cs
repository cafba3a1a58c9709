using Microsoft.AspNetCore.DataProtection;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Second-step keys are only ever stored protected; one that is being set up travels protected in its form.</summary>
internal sealed class SecondStepKeys(IDataProtectionProvider protection)
{
    private static readonly TimeSpan SettingUpLasts = TimeSpan.FromMinutes(30);

    private readonly IDataProtector stored = protection.CreateProtector("PokCases.SecondStep.Stored");
    private readonly ITimeLimitedDataProtector pending = protection.CreateProtector("PokCases.SecondStep.Pending").ToTimeLimitedDataProtector();

    public string Protect(string key) => stored.Protect(key);

    public string? KeyOf(Account account) => account.TotpKey is { } key ? stored.Unprotect(key) : null;

    /// <summary>A key in the making, bound to its account: goes into the form and comes back with the first code.</summary>
    public string Pend(Guid account, string key) => pending.Protect($"{account:N} {key}", SettingUpLasts);

    /// <summary>The key in the making, or null when it is another account's, too old or changed.</summary>
    public string? Pending(Guid account, string? token)
    {
        try
        {
            return token is not null && pending.Unprotect(token).Split(' ') is [var id, var key] && id == account.ToString("N") ? key : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
