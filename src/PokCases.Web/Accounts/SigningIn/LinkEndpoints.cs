using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>What one-time links lead to: an invitation, a new password, the first administrator.</summary>
internal static class LinkEndpoints
{
    private static readonly TimeSpan ResetLasts = TimeSpan.FromHours(1);

    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").AllowAnonymous();
        open.MapGet("/uitnodiging/{secret}", (string secret, OneTimeLinks links, AccountManager accounts) => ShowChoose(secret, LinkPurpose.Invitation, links, accounts));
        open.MapPost("/uitnodiging/{secret}", AcceptInvitation).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/nieuw-wachtwoord/{secret}", (string secret, OneTimeLinks links, AccountManager accounts) => ShowChoose(secret, LinkPurpose.PasswordReset, links, accounts));
        open.MapPost("/nieuw-wachtwoord/{secret}", ResetPassword).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/wachtwoord-vergeten", ShowForgotten);
        open.MapPost("/wachtwoord-vergeten", Forgotten).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/eerste-beheerder/{secret}", ShowFirst);
        open.MapPost("/eerste-beheerder/{secret}", First).RequireRateLimiting(AttemptLimit.Policy);
    }

    /// <summary>Checks a new password that was typed twice.</summary>
    public static async Task CheckPassword(FormState state, Account account, AccountManager accounts, IStringLocalizer<AccountTexts> texts)
    {
        foreach (var code in await accounts.Wrong(account, state.Value("wachtwoord")))
        {
            state.Wrong("wachtwoord", texts[code]);
        }

        if (state.Value("wachtwoord") != state.Value("herhaling"))
        {
            state.Wrong("herhaling", texts["PasswordsDiffer"]);
        }
    }

    private static async Task<IResult> ShowChoose(string secret, LinkPurpose purpose, OneTimeLinks links, AccountManager accounts) =>
        await links.Find(secret, purpose) is { ProfessionalId: { } id } && await accounts.FindByIdAsync(id.ToString()) is { } account
            ? Page<ChoosePasswordPage>(new { Form = new FormState(), account.Email, Purpose = purpose })
            : Spent();

    private static Task<IResult> AcceptInvitation(HttpContext http, string secret, IFormCollection form, OneTimeLinks links, AccountManager accounts, SignInDesk desk, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts) =>
        Choose(http, secret, LinkPurpose.Invitation, form, links, accounts, texts, "AcceptInvitation", async (w, id) =>
        {
            (await w.Db.Professionals.SingleAsync(p => p.Id == id)).Activate();
            w.Advance(WellKnownStreams.Access, $"person:{id}");
        }, account => SignInEndpoints.AfterPassword(http, account, desk, keeper, null));

    private static Task<IResult> ResetPassword(HttpContext http, string secret, IFormCollection form, OneTimeLinks links, AccountManager accounts, IStringLocalizer<AccountTexts> texts) =>
        Choose(http, secret, LinkPurpose.PasswordReset, form, links, accounts, texts, "ResetPassword", async (w, id) =>
        {
            (await w.Db.Accounts.SingleAsync(a => a.Id == id)).ForgetFailures();
            await SignInKeeper.EndAll(w, id);
        }, _ => Task.FromResult(Results.LocalRedirect("/inloggen?melding=wachtwoord")));

    private static async Task<IResult> Choose(HttpContext http, string secret, LinkPurpose purpose, IFormCollection form, OneTimeLinks links, AccountManager accounts, IStringLocalizer<AccountTexts> texts, string command, Func<Writing, Guid, Task> also, Func<Account, Task<IResult>> next)
    {
        var state = new FormState(form);
        if (await links.Find(secret, purpose) is not { ProfessionalId: { } id } || await accounts.FindByIdAsync(id.ToString()) is not { } account)
        {
            return Spent();
        }

        await CheckPassword(state, account, accounts, texts);
        if (!state.IsRight)
        {
            return Page<ChoosePasswordPage>(new { Form = state, account.Email, Purpose = purpose }, StatusCodes.Status400BadRequest);
        }

        await accounts.SetPassword(account, state.Value("wachtwoord"), new AccountCommand(By(http, id), form.CommandId(), command, async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(id);
            await OneTimeLinks.Use(w, secret, purpose);
            await also(w, id);
        }));
        return await next(account);
    }

    private static RazorComponentResult<ForgottenPage> ShowForgotten(MailQueue mails) => Page<ForgottenPage>(new { Form = new FormState(), CanMail = mails.IsOn });

    private static async Task<IResult> Forgotten(HttpContext http, IFormCollection form, AccountManager accounts, OneTimeLinks links, MailQueue mails, WriteDoor door)
    {
        var email = new FormState(form).Value("email").Trim();
        if (mails.IsOn)
        {
            var account = email.Length is > 0 and <= 254 ? await accounts.FindByEmailAsync(email) : null;
            var secret = AddressSecrets.New();
            // The same command for an address that nobody has: the answer and its time tell nothing.
            await door.Run(By(http, account?.Id ?? Guid.Empty), form.CommandId(), "AskForNewPassword", async w =>
            {
                w.Require(new Sight(Ground.Self), mayKnow: true);
                if (account is null || await w.Db.Professionals.SingleOrDefaultAsync(p => p.Id == account.Id && p.State == ProfessionalState.Active) is not { } person)
                {
                    return;
                }

                w.About(account.Id);
                await OneTimeLinks.Make(w, secret, LinkPurpose.PasswordReset, account.Id, ResetLasts);
                mails.Put(w, MailKind.PasswordReset, account.Email, person.Language, links.Address(LinkPurpose.PasswordReset, secret));
            });
        }

        return Page<ForgottenPage>(new { Form = new FormState(), CanMail = mails.IsOn, Sent = mails.IsOn });
    }

    private static async Task<IResult> ShowFirst(string secret, OneTimeLinks links) =>
        await links.Find(secret, LinkPurpose.FirstAdministrator) is null ? Spent() : Page<FirstAdministratorPage>(new { Form = new FormState() });

    private static async Task<IResult> First(HttpContext http, string secret, IFormCollection form, OneTimeLinks links, AccountManager accounts, SignInDesk desk, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (await links.Find(secret, LinkPurpose.FirstAdministrator) is null)
        {
            return Spent();
        }

        var account = new Account { Id = Guid.CreateVersion7(), Email = state.Value("email").Trim() };
        state.Require("naam", Texts.Line, texts["FieldMissing"], texts["FieldTooLong"]);
        state.Require("organisatie", Texts.Line, texts["FieldMissing"], texts["FieldTooLong"]);
        EmailCheck.Check(state, texts);
        await CheckPassword(state, account, accounts, texts);
        if (!state.IsRight)
        {
            return Page<FirstAdministratorPage>(new { Form = state }, StatusCodes.Status400BadRequest);
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, state.Value("wachtwoord"));
        await accounts.Register(account, new AccountCommand(By(http, account.Id), form.CommandId(), "MakeFirstAdministrator", async w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            await OneTimeLinks.Use(w, secret, LinkPurpose.FirstAdministrator);
            RuleViolation.When(await FirstAdministrator.Exists(w.Db), "link-used-or-expired", "There is an administrator already.");
            var organisation = new Organisation(Guid.CreateVersion7(), state.Value("organisatie"), OrganisationKind.Municipality, []);
            var person = new Professional(account.Id, state.Value("naam"), string.Empty, organisation.Id, InstallationRoles.Administrator);
            person.Activate();
            w.Db.Organisations.Add(organisation);
            w.Db.Professionals.Add(person);
            w.Db.Set<RoleGrant>().Add(new RoleGrant(Guid.CreateVersion7(), person.Id, InstallationRoles.Administrator, null, w.Now));
            w.About(person.Id);
            w.Advance(WellKnownStreams.Access, $"person:{person.Id}");
        }));
        return await SignInEndpoints.AfterPassword(http, account, desk, keeper, "/beheer");
    }

    private static Caller By(HttpContext http, Guid person)
    {
        var caller = Caller.Unknown(http.ClientAddress(), http.TraceId());
        return caller with { Viewer = caller.Viewer with { PersonId = person } };
    }

    private static RazorComponentResult<SpentLinkPage> Spent() => new() { StatusCode = StatusCodes.Status410Gone };

    private static RazorComponentResult<T> Page<T>(object parameters, int status = StatusCodes.Status200OK)
        where T : Microsoft.AspNetCore.Components.IComponent => new(parameters) { StatusCode = status };
}
