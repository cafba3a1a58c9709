using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.SigningIn;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Sets the second step up: a key to scan, proven by a first code, and recovery codes that are shown once.</summary>
internal sealed class SecondStepSetUp(AccountManager accounts, SecondStepKeys keys, TimeProvider time)
{
    /// <summary>A key in the making. Nothing is kept until a first code proves that the app has it.</summary>
    public PendingSecondStep Begin(Account account) => For(account, Totp.NewKey());

    /// <summary>The same key again, when the first code was wrong.</summary>
    public PendingSecondStep? Continue(Account account, string? token) => keys.Pending(account.Id, token) is { } key ? For(account, key) : null;

    /// <summary>The recovery codes, or null when the code does not fit; empty when this very command was done before.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="token">From the form.</param>
    /// <param name="code">The first code.</param>
    /// <param name="caller">The same person; the other sign-ins of this person end.</param>
    /// <param name="commandId">From the form.</param>
    public async Task<IReadOnlyList<string>?> Finish(Account account, string? token, string code, Caller caller, Guid commandId)
    {
        if (keys.Pending(account.Id, token) is not { } key || Totp.StepOf(key, code, time.GetUtcNow(), 0) is not { } step)
        {
            return null;
        }

        var codes = await accounts.SetSecondStep(account, key, step, new AccountCommand(caller, commandId, "SetUpSecondStep", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(account.Id);
            await SignInKeeper.EndOthers(w, account.Id, caller.SignInId);
        }));
        return accounts.Accounts.WasRepeated ? [] : codes;
    }

    private PendingSecondStep For(Account account, string key) => new(key, Totp.Address(key, account.Email), keys.Pend(account.Id, key));
}
