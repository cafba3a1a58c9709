using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Administering;

/// <summary>People: inviting, changing, roles, leaving.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGet("/beheer/rollen", Grants).ForSupervisors();
        app.MapGroup("/beheer").ForAdministrators().MapGet("", Overview);
        var group = app.MapGroup("/beheer/mensen").ForAdministrators();
        group.MapGet("", List);
        group.MapGet("/nieuw", async (ReadDoor reading) => await InviteForm(reading, new FormState()));
        group.MapPost("/nieuw", Invite);
        group.MapGet("/{id:guid}", (Guid id, ReadDoor reading, TimeProvider time) => Show(reading, time, id, null));
        group.MapPost("/{id:guid}", Change);
        group.MapPost("/{id:guid}/rollen", SetRoles);
        group.MapPost("/{id:guid}/e-mail", ChangeEmail);
        group.MapPost("/{id:guid}/uitnodiging", InviteAgain);
        group.MapPost("/{id:guid}/wachtwoord", OfferNewPassword);
        group.MapPost("/{id:guid}/tweede-stap", (HttpContext http, Guid id, IFormCollection form, PeopleDesk desk) => Then(desk.ForgetSecondStep(http.GetCaller(), form.CommandId(), id), id));
        group.MapPost("/{id:guid}/uitloggen", (HttpContext http, Guid id, IFormCollection form, PeopleDesk desk) => Then(desk.EndSignIns(http.GetCaller(), form.CommandId(), id), id));
        group.MapPost("/{id:guid}/uitschakelen", Deactivate);
        group.MapPost("/{id:guid}/inschakelen", (HttpContext http, Guid id, IFormCollection form, PeopleDesk desk) => Then(desk.Reactivate(http.GetCaller(), form.CommandId(), id), id));
        group.MapGet("/{id:guid}/overdragen", (HttpContext http, Guid id, ReadDoor reading) => ShowHandOver(http, id, reading, new FormState()));
        group.MapPost("/{id:guid}/overdragen", HandOver);
    }

    private static async Task<IResult> Overview(ReadDoor reading)
    {
        await using var db = reading.Plain();
        var states = await db.Professionals.GroupBy(p => p.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return new RazorComponentResult<OverviewPage>(new { Organisations = await db.Organisations.CountAsync(o => !o.IsClosed), People = states });
    }

    private static async Task<IResult> Grants(HttpContext http, ReadDoor reading)
    {
        await using var db = reading.Plain();
        return new RazorComponentResult<GrantsPage>(new { Grants = await PeopleReading.Grants(db), IsAdministrator = AccessPolicy.Administration(http.GetCaller().Viewer).IsAllowed });
    }

    private static async Task<IResult> List(ReadDoor reading, string? zoek, int? pagina, string? toon)
    {
        await using var db = reading.Plain();
        return new RazorComponentResult<PeoplePage>(new { List = await PeopleReading.List(db, zoek, pagina ?? 1, toon == "uitgeschakeld") });
    }

    private static async Task<IResult> InviteForm(ReadDoor reading, FormState state, int status = StatusCodes.Status200OK)
    {
        await using var db = reading.Plain();
        return new RazorComponentResult<InvitePage>(new { Form = state, Organisations = await PeopleReading.Organisations(db) }) { StatusCode = status };
    }

    private static async Task<IResult> Invite(HttpContext http, IFormCollection form, ReadDoor reading, PeopleDesk desk, MailQueue mails, IStringLocalizer<AccountTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var state = Checked(form, texts);
        EmailCheck.Check(state, texts);
        if (state.IsRight)
        {
            try
            {
                var (id, link) = await desk.Invite(http.GetCaller(), form.CommandId(), InputOf(state));
                return Link(id, link, LinkPurpose.Invitation, mails);
            }
            catch (RuleViolation rule) when (FieldOf(rule.Code) is { } field)
            {
                state.Wrong(field, rules[rule.Code]);
            }
        }

        return await InviteForm(reading, state, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Show(ReadDoor reading, TimeProvider time, Guid id, FormState? typed, int status = StatusCodes.Status200OK, bool stale = false)
    {
        await using var db = reading.Plain();
        var details = await PeopleReading.Details(db, id, time.GetUtcNow());
        var person = details.Person;
        var state = typed ?? new FormState()
            .With("naam", person.Name)
            .With("functie", person.Function)
            .With("organisatie", person.OrganisationId.ToString())
            .With("geheim", person.OwnProfession == Profession.None ? string.Empty : person.OwnProfession.ToString())
            .With("email", details.Email);
        return new RazorComponentResult<PersonPage>(new
        {
            Form = state.With("versie", $"{person.Version}"),
            Details = details,
            Organisations = await PeopleReading.Organisations(db, person.OrganisationId),
            Stale = stale,
        })
        { StatusCode = status };
    }

    private static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, TimeProvider time, PeopleDesk desk, IStringLocalizer<AccountTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var state = Checked(form, texts);
        return OnPage(reading, time, id, state, rules, () => desk.Change(http.GetCaller(), form.CommandId(), id, int.TryParse(state.Value("versie"), out var version) ? version : 0, InputOf(state)));
    }

    private static Task<IResult> SetRoles(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, TimeProvider time, PeopleDesk desk, IStringLocalizer<RuleTexts> rules) =>
        OnPage(reading, time, id, null, rules, () => desk.SetRoles(http.GetCaller(), form.CommandId(), id, RolesOf(new FormState(form))));

    private static Task<IResult> ChangeEmail(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, TimeProvider time, PeopleDesk desk, IStringLocalizer<AccountTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var state = new FormState(form);
        EmailCheck.Check(state, texts);
        return OnPage(reading, time, id, state.IsRight ? null : state, rules, () => desk.ChangeEmail(http.GetCaller(), form.CommandId(), id, state.Value("email").Trim()));
    }

    private static async Task<IResult> InviteAgain(HttpContext http, Guid id, IFormCollection form, PeopleDesk desk, MailQueue mails) =>
        Link(id, await desk.InviteAgain(http.GetCaller(), form.CommandId(), id), LinkPurpose.Invitation, mails);

    private static async Task<IResult> OfferNewPassword(HttpContext http, Guid id, IFormCollection form, PeopleDesk desk, MailQueue mails) =>
        Link(id, await desk.OfferNewPassword(http.GetCaller(), form.CommandId(), id), LinkPurpose.PasswordReset, mails);

    private static async Task<IResult> Deactivate(HttpContext http, Guid id, IFormCollection form, PeopleDesk desk)
    {
        try
        {
            await desk.Deactivate(http.GetCaller(), form.CommandId(), id);
        }
        catch (RuleViolation rule) when (rule.Code == "still-responsible")
        {
            return Results.LocalRedirect($"/beheer/mensen/{id}/overdragen?eerst=ja");
        }

        return Results.LocalRedirect($"/beheer/mensen/{id}");
    }

    private static async Task<IResult> ShowHandOver(HttpContext http, Guid id, ReadDoor reading, FormState state, int status = StatusCodes.Status200OK, string? error = null)
    {
        await using var scope = await reading.Open(http.GetCaller(), "hand-over", "overdracht");
        await scope.Require(AccessPolicy.Administration(http.GetCaller().Viewer), mayKnow: true);
        var person = await scope.Db.Professionals.SingleOrDefaultAsync(p => p.Id == id) ?? throw RefusedException.Unknown();
        var burden = await Responsibilities.Load(scope.Db, id);
        var successors = await PeopleReading.Successors(scope.Db, person);
        foreach (var caseId in burden.AllCases)
        {
            scope.ShowCase(caseId, Ground.Administrator);
        }

        foreach (var signal in burden.Signals)
        {
            scope.Show(signal, Ground.Administrator);
        }

        scope.Show(id, Ground.Administrator);
        await scope.Record();
        return new RazorComponentResult<HandOverPage>(new { Form = state, Person = person, Burden = burden, People = successors, First = http.Request.Query.ContainsKey("eerst"), Error = error }) { StatusCode = status };
    }

    private static async Task<IResult> HandOver(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, Responsibilities responsibilities)
    {
        var state = new FormState(form);
        Guid? For(string field) => Guid.TryParse(state.Value(field), out var one) ? one : Guid.TryParse(state.Value("alles"), out var all) ? all : null;
        try
        {
            await responsibilities.HandOver(http.GetCaller(), form.CommandId(), id, new Successors(For("casussen"), For("acties"), For("voorstellen"), For("voorzitter"), For("waarneming"))
            {
                Decisions = For("besluiten"),
                Outcomes = For("sessiebesluiten"),
                Signals = For("signalen"),
                Aftercare = For("nazorg"),
                Referrals = For("verwijzingen"),
            });
        }
        catch (RuleViolation rule) when (rule.Code is "hand-over-to-whom" or "stewardship-own" or "substitute-away" or "interim-successor" or "decision-successor" or "organisation-not-at-table" or "facilitator-only-in-peer-review")
        {
            return await ShowHandOver(http, id, reading, state, StatusCodes.Status400BadRequest, rule.Code);
        }

        return Results.LocalRedirect($"/beheer/mensen/{id}/overdragen");
    }

    // A command from the person's page: back to it, or the page again with what was typed and what is wrong.
    private static async Task<IResult> OnPage(ReadDoor reading, TimeProvider time, Guid id, FormState? state, IStringLocalizer<RuleTexts> rules, Func<Task> command)
    {
        if (state is { IsRight: false })
        {
            return await Show(reading, time, id, state, StatusCodes.Status400BadRequest);
        }

        try
        {
            await command();
            return Results.LocalRedirect($"/beheer/mensen/{id}");
        }
        catch (RuleViolation stale) when (stale.Code == StaleVersion.Code && state is not null)
        {
            return await Show(reading, time, id, state, StatusCodes.Status409Conflict, stale: true);
        }
        catch (RuleViolation rule) when (FieldOf(rule.Code) is { } field)
        {
            var again = await Fresh(reading, time, id, state);
            again.Wrong(field, rules[rule.Code]);
            return await Show(reading, time, id, again, StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<FormState> Fresh(ReadDoor reading, TimeProvider time, Guid id, FormState? state)
    {
        if (state is not null)
        {
            return state;
        }

        await using var db = reading.Plain();
        var details = await PeopleReading.Details(db, id, time.GetUtcNow());
        return new FormState().With("naam", details.Person.Name).With("functie", details.Person.Function).With("organisatie", details.Person.OrganisationId.ToString())
            .With("geheim", details.Person.OwnProfession == Profession.None ? string.Empty : details.Person.OwnProfession.ToString()).With("email", details.Email);
    }

    private static async Task<IResult> Then(Task command, Guid id)
    {
        await command;
        return Results.LocalRedirect($"/beheer/mensen/{id}");
    }

    private static RazorComponentResult<LinkPage> Link(Guid id, string? link, LinkPurpose purpose, MailQueue mails) =>
        new(new { PersonId = id, Link = link, Purpose = purpose, Mailed = mails.IsOn && purpose == LinkPurpose.Invitation });

    private static string? FieldOf(string code) => code switch
    {
        "address-taken" or "address-invalid" => "email",
        "organisation-closed" => "organisatie",
        "administrator-holds-no-other-role" or "dpo-holds-no-other-role" or "last-administrator" or "hand-over-before-role" => "rol",
        _ => null,
    };

    private static FormState Checked(IFormCollection form, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        state.Require("naam", Texts.Line, texts["FieldMissing"], texts["FieldTooLong"]);
        if (state.Value("functie").Trim().Length > Texts.Line)
        {
            state.Wrong("functie", texts["FieldTooLong"]);
        }

        if (!Guid.TryParse(state.Value("organisatie"), out _))
        {
            state.Wrong("organisatie", texts["ChooseOne"]);
        }

        return state;
    }

    private static PersonInput InputOf(FormState state) =>
        new(state.Value("naam"), state.Value("functie"), Guid.Parse(state.Value("organisatie")), state.Value("email").Trim(), RolesOf(state), ProfessionOf(state));

    private static Profession ProfessionOf(FormState state) =>
        Enum.TryParse<Profession>(state.Value("geheim"), out var known) && Enum.IsDefined(known) ? known : Profession.None;

    private static InstallationRoles RolesOf(FormState state) => state.All("rol")
        .Where(r => Enum.TryParse<InstallationRoles>(r, out var known) && Enum.IsDefined(known))
        .Select(Enum.Parse<InstallationRoles>)
        .Aggregate(InstallationRoles.None, (all, one) => all | one);
}
