using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>The team of a case: who is on it, adding somebody, giving a place a new end, and ending it.</summary>
internal static class TeamEndpoints
{
    private static readonly Func<CaseAccess, Viewer, Sight> WhoSeesIt = (access, _) => access.Sight;

    public static void MapTeamPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/team", (HttpContext http, string reference, TeamReader team) => CasePart.Show<TeamPage, TeamView>(http, reference, "case-team", team.Read));
        app.MapGet("/casussen/{reference}/team/wijzigingen", (HttpContext http, string reference, long? na, TeamReader team) => CasePart.Changes<TeamChanges, TeamView>(http, reference, na, "case-team-changes", team.Read));
    }

    public static void MapTeamPlaces(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/team/nieuw", (HttpContext http, string reference, Guid? organisatie) => AskWho(http, reference, organisatie, null, []));
        app.MapPost("/casussen/{reference}/team", Add);
        app.MapGet("/casussen/{reference}/team/{id:guid}", (HttpContext http, string reference, Guid id) => Place(http, reference, id, null, []));
        app.MapPost("/casussen/{reference}/team/{id:guid}/verlengen", Renew);
        app.MapPost("/casussen/{reference}/team/{id:guid}/beeindigen", End);
    }

    private static async Task<IResult> Add(HttpContext http, string reference, IFormCollection form, TeamPlaces places, Words words, IStringLocalizer<TeamTexts> texts, IOptions<TeamOptions> options)
    {
        var typed = TeamForm.From(form);
        var errors = typed.Errors(texts, words.Today, withPerson: true);
        if (errors.Count > 0)
        {
            return await AskWho(http, reference, null, typed, errors);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "AddToCaseTeam", TeamModule.Under, async (w, access) =>
            {
                var team = await Require(w, access);
                await places.Add(w, access.About, Guid.Parse(typed.Who), typed, team, options.Value.LongestDays);
            }, WhoSeesIt);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await AskWho(http, reference, null, typed, [], rule.Code);
        }
    }

    private static async Task<IResult> Renew(HttpContext http, string reference, Guid id, IFormCollection form, TeamPlaces places, Words words, IStringLocalizer<TeamTexts> texts, IOptions<TeamOptions> options)
    {
        var typed = TeamForm.From(form);
        var errors = typed.Errors(texts, words.Today, withPerson: false);
        if (errors.Count > 0)
        {
            return await Place(http, reference, id, form, errors);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "RenewCaseTeamPlace", TeamModule.Under, async (w, access) =>
                await places.Renew(w, await Find(w.Db, access, id), typed, await Require(w, access), options.Value.LongestDays), WhoSeesIt);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Place(http, reference, id, form, [], rule.Code);
        }
    }

    private static async Task<IResult> End(HttpContext http, string reference, Guid id, IFormCollection form, IStringLocalizer<TeamTexts> texts)
    {
        var reason = form.Text("waarom");
        if (reason.Length == 0 || reason.ReplaceLineEndings("\n").Length > CaseTeamChange.LongestReason)
        {
            return await Place(http, reference, id, form, new() { ["waarom"] = reason.Length == 0 ? texts["ReasonMissing"] : texts["TooLong", CaseTeamChange.LongestReason] });
        }

        try
        {
            var self = false;
            var answer = await CasePart.Run(http, form, reference, "EndCaseTeamPlace", TeamModule.Under, async (w, access) =>
            {
                await Require(w, access);
                var place = await Find(w.Db, access, id);
                self = place.ProfessionalId == w.Caller.PersonId;
                await TeamPlaces.End(w, place, reason);
            }, WhoSeesIt);
            // Who ended the own place sees the case no longer.
            return self ? CommandResults.Go(http, "/casussen") : answer;
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Place(http, reference, id, form, [], rule.Code);
        }
    }

    private static Task<IResult> AskWho(HttpContext http, string reference, Guid? organisation, TeamForm? typed, Dictionary<string, string> errors, string? broken = null) =>
        CasePart.Form<AddMemberPage>(http, reference, "case-team-add", async (scope, access) =>
        {
            var team = await Require(scope, access);
            var people = await TeamPeople.Candidates(scope.Db, access.About, scope.Now);
            var chosen = organisation is { } one && people.Exists(p => p.OrganisationId == one) ? organisation : null;
            return new
            {
                access.About.Reference,
                People = people.FindAll(p => chosen is null || p.OrganisationId == chosen || $"{p.Id}" == typed?.Who),
                Organisations = people.DistinctBy(p => p.OrganisationId).OrderBy(p => p.Organisation, StringComparer.CurrentCulture).Select(p => new FieldChoice(p.OrganisationId.ToString(), p.Organisation)).ToList(),
                Organisation = chosen,
                Latest = Latest(http, scope, team),
                team.EndsAtClosing,
                Form = typed ?? TeamForm.Empty(Proposed(http, scope, team)),
                Errors = errors,
                Broken = broken,
            };
        }, errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static Task<IResult> Place(HttpContext http, string reference, Guid id, IFormCollection? form, Dictionary<string, string> errors, string? broken = null) =>
        CasePart.Form<TeamPlacePage>(http, reference, "case-team-place", async (scope, access) =>
        {
            var team = await Require(scope, access);
            var place = await Find(scope.Db, access, id);
            var people = await PeopleQueries.Named(scope.Db, [place.ProfessionalId]);
            return new
            {
                access.About.Reference,
                Place = place,
                Person = people.Of(place.ProfessionalId),
                HoldsNow = place.Holds(scope.Now),
                Latest = Latest(http, scope, team),
                Proposed = Proposed(http, scope, team),
                Form = form,
                Errors = errors,
                Broken = broken,
            };
        }, errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    /// <summary>The last day that this person can give.</summary>
    public static DateOnly Latest(HttpContext http, AccessScope scope, GrantLimit limit) => LastDay(http, scope, limit, options => options.LongestDays);

    /// <summary>The last day that the form proposes.</summary>
    public static DateOnly Proposed(HttpContext http, AccessScope scope, GrantLimit limit) => LastDay(http, scope, limit, options => options.DefaultDays);

    private static DateOnly LastDay(HttpContext http, AccessScope scope, GrantLimit limit, Func<TeamOptions, int> days)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        var most = words.MomentOf(words.Local(scope.Now).AddDays(days(http.RequestServices.GetRequiredService<IOptions<TeamOptions>>().Value) + 1), TimeOnly.MinValue);
        // A place ends with a day: with the last one that fits.
        return words.Local(limit.AtMost(most)).AddDays(-1);
    }

    private static async Task<GrantLimit> Require(AccessScope scope, CaseAccess access)
    {
        var team = await TeamAccess.Of(scope.Db, scope.Caller.Viewer, access);
        await scope.Require(team.Manages, mayKnow: true);
        return team.Limit ?? throw new RefusedException(mayKnow: true);
    }

    private static async Task<GrantLimit> Require(Writing w, CaseAccess access)
    {
        var team = await TeamAccess.Of(w.Db, w.Caller.Viewer, access);
        w.Require(team.Manages, mayKnow: true);
        return team.Limit ?? throw new RefusedException(mayKnow: true);
    }

    private static async Task<CaseTeamMember> Find(PokCasesDb db, CaseAccess access, Guid id) =>
        await db.CaseTeam.SingleOrDefaultAsync(m => m.Id == id && m.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
}
