using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Rights;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>Reads requests for the pages of who handles them.</summary>
internal static class RequestReader
{
    private const int MostDone = 50;

    /// <summary>The list, what is late first; then what was done, the newest first.</summary>
    public static async Task<List<RequestLine>> List(AccessScope scope, DateOnly today)
    {
        var requests = scope.Db.Set<ResidentRequest>().AsNoTracking();
        List<ResidentRequest> found =
        [
            .. await requests.Where(r => r.State != ResidentRequestState.Executed && r.State != ResidentRequestState.Withdrawn).OrderBy(r => r.DueOn).ThenBy(r => r.Reference).ToListAsync(),
            .. await requests.Where(r => r.State == ResidentRequestState.Executed || r.State == ResidentRequestState.Withdrawn).OrderByDescending(r => r.NotedAt).Take(MostDone).ToListAsync(),
        ];
        found.ForEach(r => scope.Show(r.Id, Ground.PrivacyOfficer));
        return found.ConvertAll(r => new RequestLine(r.Id, r.Reference, r.Kind, r.ReceivedOn, r.DueOn, r.State, r.IsLate(today)));
    }

    public static async Task<RequestView> Read(AccessScope scope, ResidentRequest request, RightsOptions options, IStringLocalizer<HouseholdTexts> household)
    {
        var db = scope.Db;
        RequestWork.ShowAll(scope, request);
        var cases = await Cases(db, request);
        var items = await db.Set<ReportItem>().Where(i => i.RequestId == request.Id).Select(i => new { IsOmitted = i.OmittedWhy != "", i.Caution }).ToListAsync();
        var tasks = await db.Set<RequestTask>().Where(t => t.RequestId == request.Id).OrderBy(t => t.GivenAt).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, tasks.Select(t => t.DoneById).Append(request.DecidedById).OfType<Guid>());
        var members = await Members(scope, request, household);
        var references = cases.ToDictionary(c => c.Id, c => c.Reference);
        return new RequestView(
            request,
            cases,
            members.FindAll(m => request.PersonIds.Contains(m.PersonId)),
            (await RequestReferrals.Of(db, request)).ConvertAll(RequestReferrals.Line),
            items.Count,
            items.Count(i => i.IsOmitted),
            items.Count(i => i.Caution != ReportCaution.None),
            tasks.ConvertAll(t => new RequestView.TaskLine(t, references.GetValueOrDefault(t.CaseId, string.Empty), t.DoneById is { } by ? people.Of(by) : null)),
            request.DecidedById is { } decided ? people.Of(decided) : null,
            cases.Count == 0 ? string.Empty : Array.Find(options.ObjectionAddresses, a => a.Municipality == cases[0].Municipality)?.Address ?? string.Empty);
    }

    /// <summary>The cases a request names.</summary>
    public static async Task<List<RequestView.CaseLine>> Cases(PokCasesDb db, ResidentRequest request)
    {
        var ids = request.CaseIds;
        return await (
            from c in db.Cases
            join o in db.Organisations on c.MunicipalityId equals o.Id
            where ids.Contains(c.Id)
            orderby c.Reference
            select new RequestView.CaseLine(c.Id, c.Reference, o.Name)).ToListAsync();
    }

    /// <summary>Who answers for it: the municipality of its first case; of a referral of no case, the organisation that refers.</summary>
    public static async Task<string> AnswersFor(PokCasesDb db, ResidentRequest request)
    {
        if (await Cases(db, request) is [var first, ..])
        {
            return first.Municipality;
        }

        var ids = request.ReferralIds;
        return await db.Referrals.Where(r => ids.Contains(r.Id)).OrderBy(r => r.BegunAt).Join(db.Organisations, r => r.OrganisationId, o => o.Id, (r, o) => o.Name).FirstOrDefaultAsync() ?? string.Empty;
    }

    /// <summary>Everybody of the households of the cases that a request names. Only these are ever shown by name.</summary>
    public static async Task<List<RequestView.PersonOfCase>> Members(AccessScope scope, ResidentRequest request, IStringLocalizer<HouseholdTexts> household)
    {
        var ids = request.CaseIds;
        var found = await (
            from m in scope.Db.HouseholdMembers
            join p in scope.Db.HouseholdPersons on m.PersonId equals p.Id
            join c in scope.Db.Cases on m.CaseId equals c.Id
            where ids.Contains(m.CaseId)
            orderby c.Reference, m.AddedAt, m.Id
            select new { p.Id, c.Reference, p.Name, m.Role, m.OwnRole, m.ClosedAt }).ToListAsync();
        scope.Weigh(found.Count(f => !request.PersonIds.Contains(f.Id)));
        return found.ConvertAll(f => new RequestView.PersonOfCase(f.Id, f.Reference, f.Name, RoleOf(f.Role, f.OwnRole, household), f.ClosedAt is not null));
    }

    /// <summary>A role in words.</summary>
    public static string RoleOf(HouseholdRole role, string ownRole, IStringLocalizer<HouseholdTexts> household) => ownRole.Length > 0 ? ownRole : household[$"Role.{role}"];
}
