using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>In which cases somebody is who asks something: a letter names a person, not a case.</summary>
internal static class PersonSearchEndpoints
{
    public const string Path = RequestEndpoints.Path + "/personen";

    public static void MapPersonSearch(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext http, PersonFinder finder) => Page(http, finder, null));
        // Sent along, never in an address. Nothing is written but the log.
        app.MapPost(Path, (HttpContext http, IFormCollection form, PersonFinder finder) => Page(http, finder, form.Text("naam")));
    }

    private static async Task<IResult> Page(HttpContext http, PersonFinder finder, string? typed)
    {
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "request-persons", RightsModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.Requests(scope.Caller.Viewer), mayKnow: false);
        await scope.Require(AccessPolicy.HandleRequest(scope.Caller.Viewer), mayKnow: true);
        List<Person> found = typed is null ? [] : await finder.Find(scope.Db, typed);
        var isTooMany = found.Count > PersonFinder.Most;
        var lines = isTooMany ? [] : await Lines(scope, found, services.GetRequiredService<IStringLocalizer<HouseholdTexts>>());
        var referrals = typed is null ? [] : await RequestReferrals.Named(scope, typed);
        scope.Weigh(isTooMany ? found.Count : 0);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = RequestEndpoints.Section;
        return new RazorComponentResult<PersonSearchPage>(new { Typed = typed, Lines = lines, Referrals = referrals, IsTooMany = isTooMany });
    }

    private static async Task<List<FoundPerson>> Lines(AccessScope scope, List<Person> found, IStringLocalizer<HouseholdTexts> household)
    {
        var ids = found.ConvertAll(p => p.Id);
        var members = (await (
            from m in scope.Db.HouseholdMembers
            join c in scope.Db.Cases on m.CaseId equals c.Id
            where ids.Contains(m.PersonId)
            orderby c.Reference
            select new { Member = m, c.Reference }).AsNoTracking().ToListAsync()).ToLookup(m => m.Member.PersonId);
        foreach (var person in found)
        {
            scope.Show(person.Id, Ground.PrivacyOfficer);
            foreach (var of in members[person.Id])
            {
                scope.ShowCase(of.Member.CaseId, Ground.PrivacyOfficer);
            }
        }

        return
        [
            .. found.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new FoundPerson(
                p.Name,
                p.BornOn,
                [.. members[p.Id].Select(m => new FoundPerson.InCase(m.Reference, RequestReader.RoleOf(m.Member.Role, m.Member.OwnRole, household)))])),
        ];
    }
}
