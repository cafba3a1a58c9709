using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Administering;

/// <summary>Organisations of the partnership.</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisations(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/beheer/organisaties").ForAdministrators();
        group.MapGet("", List);
        group.MapGet("/nieuw", () => Form(new FormState(), null));
        group.MapPost("/nieuw", Add);
        group.MapGet("/{id:guid}", Show);
        group.MapPost("/{id:guid}", Change);
        group.MapPost("/{id:guid}/sluiten", (HttpContext http, Guid id, IFormCollection form, OrganisationDesk desk) => SetClosed(http, id, form, desk, closed: true));
        group.MapPost("/{id:guid}/heropenen", (HttpContext http, Guid id, IFormCollection form, OrganisationDesk desk) => SetClosed(http, id, form, desk, closed: false));
    }

    private static async Task<IResult> List(ReadDoor reading)
    {
        await using var db = reading.Plain();
        var organisations = await db.Organisations.OrderBy(o => o.IsClosed).ThenBy(o => o.Name).ToListAsync();
        var people = await db.Professionals.Where(p => p.State != ProfessionalState.Deactivated).GroupBy(p => p.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return new RazorComponentResult<OrganisationListPage>(new { Organisations = organisations, People = people });
    }

    private static async Task<IResult> Add(HttpContext http, IFormCollection form, OrganisationDesk desk, IStringLocalizer<AccountTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var state = Checked(form, texts);
        if (state.IsRight && await Try(state, rules, () => desk.Add(http.GetCaller(), form.CommandId(), state.Value("naam"), KindOf(state), DomainsOf(state), state.All("beroepsgeheim").Any())))
        {
            return Results.LocalRedirect("/beheer/organisaties");
        }

        return Form(state, null, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Show(Guid id, ReadDoor reading)
    {
        var organisation = await Find(reading, id);
        var state = new FormState()
            .With("naam", organisation.Name)
            .With("soort", organisation.Kind.ToString())
            .With("leefgebied", organisation.Domains.Select(d => d.ToString()).ToArray())
            .With("beroepsgeheim", organisation.KeepsSecrecy ? "true" : default(Microsoft.Extensions.Primitives.StringValues))
            .With("versie", $"{organisation.Version}");
        return Form(state, organisation);
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, OrganisationDesk desk, IStringLocalizer<AccountTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var state = Checked(form, texts);
        try
        {
            if (state.IsRight && await Try(state, rules, () => desk.Change(http.GetCaller(), form.CommandId(), id, VersionOf(state), state.Value("naam"), KindOf(state), DomainsOf(state), state.All("beroepsgeheim").Any())))
            {
                return Results.LocalRedirect("/beheer/organisaties");
            }
        }
        catch (RuleViolation stale) when (stale.Code == StaleVersion.Code)
        {
            // Both stand on the page: what is there now, and in the form what was typed; saving again is a choice.
            var now = await Find(reading, id);
            return Form(state.With("versie", $"{now.Version}"), now, StatusCodes.Status409Conflict, stale: true);
        }

        return Form(state, await Find(reading, id), StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> SetClosed(HttpContext http, Guid id, IFormCollection form, OrganisationDesk desk, bool closed)
    {
        await desk.SetClosed(http.GetCaller(), form.CommandId(), id, closed);
        return Results.LocalRedirect("/beheer/organisaties");
    }

    private static async Task<bool> Try(FormState state, IStringLocalizer<RuleTexts> rules, Func<Task> command)
    {
        try
        {
            await command();
            return true;
        }
        catch (RuleViolation rule) when (rule.Code == "organisation-name-taken")
        {
            state.Wrong("naam", rules[rule.Code]);
            return false;
        }
    }

    private static FormState Checked(IFormCollection form, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        state.Require("naam", Texts.Line, texts["FieldMissing"], texts["FieldTooLong"]);
        if (!Enum.TryParse<OrganisationKind>(state.Value("soort"), out var kind) || !Enum.IsDefined(kind))
        {
            state.Wrong("soort", texts["ChooseOne"]);
        }

        return state;
    }

    private static OrganisationKind KindOf(FormState state) => Enum.Parse<OrganisationKind>(state.Value("soort"));

    private static IEnumerable<LifeDomain> DomainsOf(FormState state) => state.All("leefgebied").Where(d => Enum.TryParse<LifeDomain>(d, out var known) && Enum.IsDefined(known)).Select(Enum.Parse<LifeDomain>);

    private static int VersionOf(FormState state) => int.TryParse(state.Value("versie"), out var version) ? version : 0;

    private static async Task<Organisation> Find(ReadDoor reading, Guid id)
    {
        await using var db = reading.Plain();
        return await db.Organisations.SingleOrDefaultAsync(o => o.Id == id) ?? throw RefusedException.Unknown();
    }

    private static RazorComponentResult<OrganisationPage> Form(FormState state, Organisation? organisation, int status = StatusCodes.Status200OK, bool stale = false) =>
        new(new { Form = state, Organisation = organisation, Stale = stale }) { StatusCode = status };
}
