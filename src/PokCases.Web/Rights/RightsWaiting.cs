using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>What waits at residents' requests: to answer by a privacy officer, and to do by who holds a case.</summary>
internal static class RightsWaiting
{
    private const int Most = 20;

    /// <summary>Requests to answer, the first that falls due first.</summary>
    public static async Task<List<Row>> ToAnswer(AccessScope scope, DateOnly today)
    {
        if (!AccessPolicy.HandleRequest(scope.Caller.Viewer).IsAllowed)
        {
            return [];
        }

        var found = await scope.Db.Set<ResidentRequest>()
            .Where(r => r.SentOn == null && r.State != ResidentRequestState.Withdrawn)
            .OrderBy(r => r.DueOn).Select(r => new { r.Id, r.Reference, r.DueOn }).Take(Most).ToListAsync();
        found.ForEach(f => scope.Show(f.Id, Ground.PrivacyOfficer));
        return found.ConvertAll(f => new Row(f.Reference, string.Empty, RequestEndpoints.PathOf(f.Id), f.DueOn, f.DueOn < today));
    }

    /// <summary>What follows from decisions, in cases that this person holds.</summary>
    public static async Task<List<Row>> ToDo(AccessScope scope, DateOnly today)
    {
        var viewer = scope.Caller.Viewer;
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        var found = await (
            from t in scope.Db.Set<RequestTask>()
            join r in scope.Db.Set<ResidentRequest>() on t.RequestId equals r.Id
            join c in scope.Db.Cases on t.CaseId equals c.Id
            where t.DoneAt == null && (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId))
            orderby t.DueOn
            select new { t.Id, t.DueOn, Request = r.Reference, CaseId = c.Id, c.Reference, c.CaseLeadId, c.Stage }).Take(Most).ToListAsync();
        List<Row> rows = [];
        foreach (var f in found)
        {
            var standing = new CaseStanding(f.CaseLeadId == me, false, false, f.Stage == CaseStage.Closed) { IsSubstitute = viewer.IsSubstituteOf(f.CaseLeadId) };
            var sight = AccessPolicy.RequestTask(viewer, standing);
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.Show(f.Id, sight.Ground);
            scope.ShowCase(f.CaseId, sight.Ground);
            rows.Add(new Row(f.Request, f.Reference, $"{TaskEndpoints.Path}/{f.Id}", f.DueOn, f.DueOn < today));
        }

        return rows;
    }

    /// <param name="Request">Number of the request.</param>
    /// <param name="Case">Reference of the case; empty for none.</param>
    /// <param name="Path">Where it is done.</param>
    /// <param name="On">By when.</param>
    /// <param name="IsLate">Whether that day is over.</param>
    public sealed record Row(string Request, string Case, string Path, DateOnly On, bool IsLate);
}
