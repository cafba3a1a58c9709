using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Identity's manager on our own store; every change names its command first.</summary>
internal sealed class AccountManager(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<AccountManager> logger)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    public const int RecoveryCodes = 10;

    public AccountStore Accounts { get; } = (AccountStore)store;

    /// <summary>Codes of what is wrong with a new password; empty when it will do.</summary>
    public async Task<IReadOnlyList<string>> Wrong(Account account, string password)
    {
        List<string> codes = [];
        foreach (var validator in PasswordValidators)
        {
            var result = await validator.ValidateAsync(this, account, password);
            codes.AddRange(result.Errors.Select(e => e.Code));
        }

        return codes;
    }

    /// <summary>Hashes and keeps a password that was checked, with whatever the command does along with it.</summary>
    public async Task SetPassword(Account account, string password, AccountCommand command)
    {
        var hash = PasswordHasher.HashPassword(account, password);
        account.PasswordHash = hash;
        Accounts.Under(command);
        Check(await UpdateSecurityStampAsync(account));
    }

    /// <summary>Keeps a confirmed second step and answers fresh recovery codes.</summary>
    public async Task<IReadOnlyList<string>> SetSecondStep(Account account, string key, long step, AccountCommand command)
    {
        var codes = FreshCodes();
        await Accounts.SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
        await Accounts.ReplaceCodesAsync(account, codes, CancellationToken.None);
        account.LastTotpStep = step;
        Accounts.Under(command);
        Check(await SetTwoFactorEnabledAsync(account, enabled: true));
        return codes;
    }

    /// <summary>Replaces the recovery codes.</summary>
    public async Task<IReadOnlyList<string>> RenewCodes(Account account, AccountCommand command)
    {
        var codes = FreshCodes();
        await Accounts.ReplaceCodesAsync(account, codes, CancellationToken.None);
        Accounts.Under(command);
        Check(await UpdateAsync(account));
        return codes;
    }

    /// <summary>Forgets the second step: the person sets it up again at the next sign-in.</summary>
    public async Task ForgetSecondStep(Account account, AccountCommand command)
    {
        account.TotpKey = null;
        account.RecoveryCodes = string.Empty;
        Accounts.Under(command);
        Check(await SetTwoFactorEnabledAsync(account, enabled: false));
    }

    /// <summary>Changes the address.</summary>
    public async Task Readdress(Account account, string email, AccountCommand command)
    {
        account.Email = email.Trim();
        Accounts.Under(command);
        Check(await UpdateSecurityStampAsync(account));
    }

    /// <summary>Makes an account without a password, for somebody invited.</summary>
    public async Task Register(Account account, AccountCommand command)
    {
        Accounts.Under(command);
        Check(await CreateAsync(account));
    }

    public static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            var error = result.Errors.First();
            throw new RuleViolation(error.Code is "DuplicateEmail" or "DuplicateUserName" ? "address-taken" : "address-invalid", error.Description);
        }
    }

    // Four groups of four out of 32 letters: 80 bits, nothing that looks like something else.
    private static List<string> FreshCodes() =>
        [.. Enumerable.Range(0, RecoveryCodes).Select(_ => string.Join('-', RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16).Chunk(4).Select(c => new string(c))))];
}
