using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Identity's accounts in our own store: read as anything that is not personal, written by the one door.</summary>
/// <remarks>
/// Identity changes the account in memory (hashing is done there) and then asks to save it; what else belongs to the
/// same use case (a link that is used up, sign-ins that end) goes into the same command, see <see cref="Under"/>.
/// Failures and lockout are counted in the door itself (<see cref="Account.TakeAttempt"/>), not here: parallel guesses
/// would each have read the count before the others.
/// </remarks>
internal sealed class AccountStore(WriteDoor door, ReadDoor reading, SecondStepKeys keys) :
    IUserPasswordStore<Account>,
    IUserEmailStore<Account>,
    IUserSecurityStampStore<Account>,
    IUserTwoFactorStore<Account>,
    IUserAuthenticatorKeyStore<Account>,
    IUserTwoFactorRecoveryCodeStore<Account>
{
    private AccountCommand? command;

    /// <summary>Whether the last command had been done before, by the same id: what was made for it now is not what was kept.</summary>
    public bool WasRepeated { get; private set; }

    /// <summary>Names the command of the next save.</summary>
    public void Under(AccountCommand next) => command = next;

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => Save(w =>
    {
        w.Db.Accounts.Add(user);
        return Task.CompletedTask;
    });

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => Save(async w =>
    {
        var stored = await w.Db.Accounts.SingleAsync(a => a.Id == user.Id);
        StaleVersion.Check(user.Version, stored.Version);
        stored.Email = user.Email;
        stored.NormalizedEmail = user.NormalizedEmail;
        stored.PasswordHash = user.PasswordHash;
        stored.SecurityStamp = user.SecurityStamp;
        stored.TotpKey = user.TotpKey;
        stored.TwoFactorEnabled = user.TwoFactorEnabled;
        stored.RecoveryCodes = user.RecoveryCodes;
        stored.LastTotpStep = Math.Max(stored.LastTotpStep, user.LastTotpStep);
        stored.Version++;
    });

    // An account is never deleted: its name stays resolvable in everything that person did.
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException("Accounts are deactivated, not deleted.");

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        await using var db = reading.Plain();
        return Guid.TryParse(userId, out var id) ? await db.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) : null;
    }

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => FindByEmailAsync(normalizedUserName, cancellationToken);

    public async Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
    {
        await using var db = reading.Plain();
        return await db.Accounts.SingleOrDefaultAsync(a => a.NormalizedEmail == normalizedEmail, cancellationToken);
    }

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    // The name to sign in with is the address: setting the address sets both.
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetEmailAsync(Account user, string? email, CancellationToken cancellationToken)
    {
        user.Email = email ?? string.Empty;
        return Task.CompletedTask;
    }

    public Task<string?> GetEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    // An address is only ever set by whoever received a link there, or by the administrator who answers for it.
    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken cancellationToken)
    {
        user.NormalizedEmail = normalizedEmail ?? string.Empty;
        return Task.CompletedTask;
    }

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken)
    {
        user.TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.TwoFactorEnabled);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken)
    {
        user.TotpKey = keys.Protect(key);
        return Task.CompletedTask;
    }

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(keys.KeyOf(user));

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.RecoveryCodes = string.Join(' ', recoveryCodes.Select(HashOf));
        return Task.CompletedTask;
    }

    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) => Task.FromResult(user.RedeemRecoveryCode(HashOf(code)));

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodesLeft);

    /// <summary>A recovery code has 80 random bits, so a plain hash is enough; spaces, dashes and capitals don't count.</summary>
    public static string HashOf(string code) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));

    public void Dispose()
    {
        // Holds nothing: every call opens and closes its own.
    }

    private async Task<IdentityResult> Save(Func<Writing, Task> work)
    {
        var doing = command ?? throw new InvalidOperationException("Identity saves only under a command that was named.");
        command = null;
        var written = await door.Run(doing.Caller, doing.Id, doing.Name, async w =>
        {
            await doing.Also(w);
            await work(w);
            return doing.Mark;
        });
        WasRepeated = written.Answer != doing.Mark;
        return IdentityResult.Success;
    }
}
