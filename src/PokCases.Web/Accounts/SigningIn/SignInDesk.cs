using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>Checks passwords and second steps. Every try is an entry of the log, without what was typed.</summary>
/// <remarks>An attempt is taken before anything is compared, so that guesses sent side by side count too.</remarks>
internal sealed class SignInDesk(AccountManager accounts, SecondStepKeys keys, WriteDoor door, ReadDoor reading, TimeProvider time, DummyPassword dummy)
{
    /// <summary>The account when address and password belong together and it may get in; else null. Takes as long either way.</summary>
    public async Task<Account?> CheckPassword(HttpContext http, string email, string password)
    {
        var account = email.Length <= 254 ? await accounts.FindByEmailAsync(email.Trim()) : null;
        var id = account?.Id ?? Guid.Empty;
        var active = await IsActive(id);
        var free = await Take(id);
        var owner = account ?? new Account();
        var hash = account?.PasswordHash ?? dummy.Hash;
        var right = accounts.PasswordHasher.VerifyHashedPassword(owner, hash, password[..Math.Min(password.Length, PasswordRules.Longest)]) != PasswordVerificationResult.Failed
            && account?.PasswordHash is not null && password.Length <= PasswordRules.Longest;
        var ok = right && free && active;
        await Note(http, id, "password", ok, account is null ? "unknown-address" : !free ? "locked" : !active ? "not-active" : "wrong-password");
        if (ok)
        {
            await door.Keep(async d => (await d.Accounts.SingleAsync(a => a.Id == id)).GiveBackAttempt());
        }

        return ok ? account : null;
    }

    /// <summary>Whether this password is the account's own; for changes that ask for it again. Counts as an attempt.</summary>
    public async Task<bool> Confirm(HttpContext http, Account account, string password)
    {
        var free = await Take(account.Id);
        var ok = account.PasswordHash is not null && password.Length <= PasswordRules.Longest
            && accounts.PasswordHasher.VerifyHashedPassword(account, account.PasswordHash, password) != PasswordVerificationResult.Failed && free;
        await Note(http, account.Id, "password-again", ok, free ? "wrong-password" : "locked");
        if (ok)
        {
            await door.Keep(async d => (await d.Accounts.SingleAsync(a => a.Id == account.Id)).GiveBackAttempt());
        }

        return ok;
    }

    /// <summary>Whether the code of the authenticator app is right; each works once.</summary>
    public async Task<bool> CheckCode(HttpContext http, Account account, string code)
    {
        var key = keys.KeyOf(account);
        var ok = false;
        var free = false;
        await door.Keep(async d =>
        {
            var stored = await d.Accounts.SingleAsync(a => a.Id == account.Id);
            free = stored.TakeAttempt(time.GetUtcNow());
            if (free && key is not null && Totp.StepOf(key, code, time.GetUtcNow(), stored.LastTotpStep) is { } step)
            {
                stored.LastTotpStep = step;
                stored.ForgetFailures();
                ok = true;
            }
        });
        await Note(http, account.Id, "second-step", ok, free ? "wrong-code" : "locked");
        return ok;
    }

    /// <summary>Whether it is a recovery code that was left; it is used up.</summary>
    public async Task<bool> CheckRecoveryCode(HttpContext http, Account account, string code)
    {
        var hash = AccountStore.HashOf(code);
        var ok = false;
        var free = false;
        await door.Keep(async d =>
        {
            var stored = await d.Accounts.SingleAsync(a => a.Id == account.Id);
            free = stored.TakeAttempt(time.GetUtcNow());
            if (free && stored.RedeemRecoveryCode(hash))
            {
                stored.Version++;
                stored.ForgetFailures();
                ok = true;
            }
        });
        await Note(http, account.Id, "recovery-code", ok, free ? "wrong-code" : "locked");
        return ok;
    }

    /// <summary>Whether this person's roles or seats show cases, so that a second step is needed (design §2.5).</summary>
    public async Task<bool> NeedsSecondStep(Guid id)
    {
        await using var db = reading.Plain();
        var roles = await db.Professionals.Where(p => p.Id == id).Select(p => p.Roles).SingleAsync();
        return AccessPolicy.SeesCases(roles, await db.TableMembers.AnyAsync(m => m.ProfessionalId == id && m.Until == null));
    }

    /// <summary>Signed in without a second step: the count of failures starts anew.</summary>
    public Task ForgetFailures(Guid id) => door.Keep(async d => (await d.Accounts.SingleAsync(a => a.Id == id)).ForgetFailures());

    private async Task<bool> IsActive(Guid id)
    {
        await using var db = reading.Plain();
        return await db.Professionals.AnyAsync(p => p.Id == id && p.State == ProfessionalState.Active);
    }

    // For an unknown address the same write is made, about nobody.
    private async Task<bool> Take(Guid id)
    {
        var free = false;
        await door.Keep(async d => free = await d.Accounts.SingleOrDefaultAsync(a => a.Id == id) is { } stored && stored.TakeAttempt(time.GetUtcNow()));
        return free;
    }

    private Task Note(HttpContext http, Guid person, string action, bool ok, string code) => door.Record(new LogRecord(
        time.GetUtcNow().ToUnixTimeMilliseconds(),
        person,
        Guid.Empty,
        0,
        "sign-in",
        action,
        ok ? "ok" : "refused",
        ok ? null : code,
        [],
        person == Guid.Empty ? [] : [person],
        0,
        "",
        "",
        http.ClientAddress(),
        http.TraceId(),
        null));
}
