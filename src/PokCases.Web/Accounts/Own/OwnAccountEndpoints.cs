using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Accounts.Own;

/// <summary>A person's own account: password, address, second step, sign-ins.</summary>
internal static class OwnAccountEndpoints
{
    private const string WithPassword = "holds a password, and nothing about a case";
    private static readonly TimeSpan ConfirmationLasts = TimeSpan.FromHours(24);

    public static void MapOwnAccount(this IEndpointRouteBuilder app)
    {
        app.MapGet("/account", Show);
        app.MapPost("/account/overal-uitloggen", SignOutEverywhere);
        app.MapPost("/account/weekbericht", ReceiveDigest);
        app.MapGet("/account/wachtwoord", () => Page<ChangePasswordPage>(new { Form = new FormState() }));
        app.MapPost("/account/wachtwoord", ChangePassword).RequireRateLimiting(AttemptLimit.Policy).LooksOverItself(WithPassword);
        app.MapGet("/account/e-mail", (MailQueue mails) => Page<ChangeEmailPage>(new { Form = new FormState(), CanMail = mails.IsOn }));
        app.MapPost("/account/e-mail", ChangeEmail).RequireRateLimiting(AttemptLimit.Policy).LooksOverItself(WithPassword);
        app.MapGet("/account/tweede-stap", ShowSecondStep);
        app.MapPost("/account/tweede-stap", SetSecondStep).RequireRateLimiting(AttemptLimit.Policy).LooksOverItself(WithPassword);
        app.MapGet("/account/herstelcodes", () => Page<RenewCodesPage>(new { Form = new FormState() }));
        app.MapPost("/account/herstelcodes", RenewCodes).RequireRateLimiting(AttemptLimit.Policy).LooksOverItself(WithPassword);
        app.MapGet("/account/e-mail/bevestigen/{secret}", ShowConfirm).AllowAnonymous();
        app.MapPost("/account/e-mail/bevestigen/{secret}", Confirm).AllowAnonymous().RequireRateLimiting(AttemptLimit.Policy);
    }

    private static async Task<IResult> Show(HttpContext http, ReadDoor reading, AccountManager accounts, TimeProvider time, IOptions<SignInOptions> options, string? gewijzigd)
    {
        var caller = http.GetCaller();
        await using var db = reading.Plain();
        var person = await db.Professionals.SingleAsync(p => p.Id == caller.PersonId);
        var organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleAsync();
        var since = time.GetUtcNow() - options.Value.EndsAfterIdle;
        var signIns = await db.SignIns.Where(s => s.ProfessionalId == person.Id && s.EndedAt == null && s.LastActiveAt > since).OrderByDescending(s => s.LastActiveAt).Take(20).ToListAsync();
        var account = await Own(http, accounts);
        return Page<AccountPage>(new
        {
            Account = new OwnAccount(person.Name, person.Function, organisation, person.Roles, account.Email, account.TwoFactorEnabled, account.RecoveryCodesLeft, caller.SignInId, signIns, person.WantsDigest, person.HomeMark is not null),
            Changed = gewijzigd,
        });
    }

    private static async Task<IResult> SignOutEverywhere(HttpContext http, IFormCollection form, SignInKeeper keeper)
    {
        await keeper.End(http.GetCaller(), everywhere: true);
        await SignInCookie.SignOut(http);
        return Results.LocalRedirect("/inloggen?melding=overal");
    }

    private static async Task<IResult> ReceiveDigest(HttpContext http, IFormCollection form, WriteDoor door)
    {
        var caller = http.GetCaller();
        var wanted = form.Ticked("weekbericht");
        await door.Run(caller, form.CommandId(), "ReceiveDigest", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(caller.PersonId);
            (await w.Db.Professionals.SingleAsync(p => p.Id == caller.PersonId)).ReceiveDigest(wanted);
        }, http.RequestAborted);
        return Results.LocalRedirect("/account?gewijzigd=weekbericht");
    }

    private static async Task<IResult> ChangePassword(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        var account = await Own(http, accounts);
        await LinkEndpoints.CheckPassword(state, account, accounts, texts);
        if (!state.IsRight || !await IsOwner(http, state, account, desk, texts))
        {
            return Page<ChangePasswordPage>(new { Form = state }, StatusCodes.Status400BadRequest);
        }

        var caller = http.GetCaller();
        await accounts.SetPassword(account, state.Value("wachtwoord"), new AccountCommand(caller, form.CommandId(), "ChangePassword", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(account.Id);
            await SignInKeeper.EndOthers(w, account.Id, caller.SignInId);
        }));
        return Results.LocalRedirect("/account?gewijzigd=wachtwoord");
    }

    private static async Task<IResult> ChangeEmail(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, WriteDoor door, OneTimeLinks links, MailQueue mails, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        var account = await Own(http, accounts);
        EmailCheck.Check(state, texts);
        if (!mails.IsOn || !state.IsRight || !await IsOwner(http, state, account, desk, texts, "nu"))
        {
            return Page<ChangeEmailPage>(new { Form = state, CanMail = mails.IsOn }, StatusCodes.Status400BadRequest);
        }

        var secret = AddressSecrets.New();
        var email = state.Value("email").Trim();
        await door.Run(http.GetCaller(), form.CommandId(), "AskForNewAddress", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(account.Id);
            await OneTimeLinks.Make(w, secret, LinkPurpose.EmailChange, account.Id, ConfirmationLasts, email);
            mails.Put(w, MailKind.EmailChange, email, await Language(w, account.Id), links.Address(LinkPurpose.EmailChange, secret));
        });
        return Results.LocalRedirect("/account?gewijzigd=bevestigen");
    }

    private static async Task<IResult> ShowConfirm(string secret, OneTimeLinks links) => await links.Find(secret, LinkPurpose.EmailChange) is { } link
        ? Page<ConfirmEmailPage>(new { link.NewEmail })
        : new RazorComponentResult<SpentLinkPage> { StatusCode = StatusCodes.Status410Gone };

    private static async Task<IResult> Confirm(HttpContext http, string secret, IFormCollection form, AccountManager accounts, OneTimeLinks links, MailQueue mails)
    {
        if (await links.Find(secret, LinkPurpose.EmailChange) is not { ProfessionalId: { } id } link || await accounts.FindByIdAsync(id.ToString()) is not { } account)
        {
            return new RazorComponentResult<SpentLinkPage> { StatusCode = StatusCodes.Status410Gone };
        }

        var old = account.Email;
        var caller = Caller.Unknown(http.ClientAddress(), http.TraceId());
        await accounts.Readdress(account, link.NewEmail, new AccountCommand(caller with { Viewer = caller.Viewer with { PersonId = id } }, form.CommandId(), "ChangeAddress", async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(id);
            await OneTimeLinks.Use(w, secret, LinkPurpose.EmailChange);
            mails.Put(w, MailKind.EmailChanged, old, await Language(w, id), string.Empty);
        }));
        return Results.LocalRedirect("/account?gewijzigd=e-mail");
    }

    private static async Task<IResult> ShowSecondStep(HttpContext http, AccountManager accounts, SecondStepSetUp setUp) =>
        SecondStep(new FormState(), setUp.Begin(await Own(http, accounts)));

    private static async Task<IResult> SetSecondStep(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, SecondStepSetUp setUp, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        var account = await Own(http, accounts);
        if (await IsOwner(http, state, account, desk, texts, "wachtwoord"))
        {
            if (await setUp.Finish(account, form["sleutel"], state.Value("code"), http.GetCaller(), form.CommandId()) is { } codes)
            {
                return Page<RecoveryCodesPage>(new { Codes = codes, Next = "/account" });
            }

            state.Wrong("code", texts["CodeWrong"]);
        }

        return SecondStep(state, setUp.Continue(account, form["sleutel"]) ?? setUp.Begin(account), StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> RenewCodes(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        var account = await Own(http, accounts);
        RuleViolation.When(!account.TwoFactorEnabled, "second-step-missing", "Recovery codes belong to a second step.");
        if (!await IsOwner(http, state, account, desk, texts))
        {
            return Page<RenewCodesPage>(new { Form = state }, StatusCodes.Status400BadRequest);
        }

        var codes = await accounts.RenewCodes(account, new AccountCommand(http.GetCaller(), form.CommandId(), "RenewRecoveryCodes", w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(account.Id);
            return Task.CompletedTask;
        }));
        return Page<RecoveryCodesPage>(new { Codes = accounts.Accounts.WasRepeated ? [] : codes, Next = "/account" });
    }

    // Whoever finds an open browser must not be able to take the account over.
    private static async Task<bool> IsOwner(HttpContext http, FormState state, Account account, SignInDesk desk, IStringLocalizer<AccountTexts> texts, string field = "nu")
    {
        if (await desk.Confirm(http, account, state.Value(field)))
        {
            return true;
        }

        state.Wrong(field, texts["PasswordNowWrong"]);
        return false;
    }

    private static async Task<Account> Own(HttpContext http, AccountManager accounts) =>
        await accounts.FindByIdAsync(http.GetCaller().PersonId.ToString()) ?? throw RefusedException.Unknown("account-unknown");

    private static Task<string> Language(Writing w, Guid id) => w.Db.Professionals.Where(p => p.Id == id).Select(p => p.Language).SingleAsync();

    private static RazorComponentResult<SecondStepPage> SecondStep(FormState state, PendingSecondStep pending, int status = StatusCodes.Status200OK) =>
        Page<SecondStepPage>(new { Form = state, SetUp = pending, Action = "/account/tweede-stap", AskPassword = true }, status);

    private static RazorComponentResult<T> Page<T>(object parameters, int status = StatusCodes.Status200OK)
        where T : Microsoft.AspNetCore.Components.IComponent => new(parameters) { StatusCode = status };
}
