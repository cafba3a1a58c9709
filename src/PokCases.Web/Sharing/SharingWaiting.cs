using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing;

/// <summary>What waits at decisions to share for who took them: a person who was not told yet, and a last day that comes near. When that person left, the case lead.</summary>
internal static class SharingWaiting
{
    private const int Most = 20;

    /// <param name="scope">Where they are loaded.</param>
    /// <param name="today">Today here.</param>
    /// <param name="endsSoonDays">How many days before the last day it is told.</param>
    public static async Task<List<Row>> Read(AccessScope scope, DateOnly today, int endsSoonDays)
    {
        var (db, viewer, now) = (scope.Db, scope.Caller.Viewer, scope.Now);
        var (me, soon) = (viewer.PersonId, today.AddDays(endsSoonDays));
        var found = await (
            from d in db.SharingDecisions.Include(d => d.Parts)
            join c in CaseQueries.VisibleTo(db, viewer, now) on d.CaseId equals c.Id
            where d.State == SharingState.Active && d.EndsAt > now
                && (d.DecidedById == me || (c.CaseLeadId == me && !db.Professionals.Any(p => p.Id == d.DecidedById && p.State == ProfessionalState.Active)))
                && ((d.IsInformed == false && d.LookAgainOn <= today) || d.LastDay <= soon)
            orderby d.LastDay
            select new { Decision = d, About = c }).AsNoTracking().Take(Most).ToListAsync();
        var names = found.Count == 0 ? [] : await SharedNames.Of(db, found.Select(f => f.Decision.ReceiverId).OfType<Guid>());
        List<Row> rows = [];
        foreach (var (decision, about) in found.Select(f => (f.Decision, f.About)))
        {
            var sight = AccessPolicy.WithdrawSharing(viewer, await CaseQueries.StandingOf(db, viewer, about, now), decision);
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.ShowCase(about.Id, sight.Ground);
            scope.Show(decision.Id, sight.Ground);
            var path = $"{CaseEndpoints.PathOf(about.Reference)}{CaseTab.Sharing.Under}/{decision.Id}";
            if (decision is { IsInformed: false, LookAgainOn: { } again } && again <= today)
            {
                rows.Add(new Row(true, names[decision.ReceiverId!.Value], about.Reference, $"{path}/informeren", again));
            }

            if (decision.LastDay is { } last && last <= soon)
            {
                rows.Add(new Row(false, names[decision.ReceiverId!.Value], about.Reference, path, last));
            }
        }

        return rows;
    }

    /// <param name="IsToInform">Whether to look again if the person can be told; else its last day comes near.</param>
    /// <param name="To">The organisation that receives.</param>
    /// <param name="Reference">Of the case.</param>
    /// <param name="Path">Where it is done.</param>
    /// <param name="On">The day it is about.</param>
    public sealed record Row(bool IsToInform, string To, string Reference, string Path, DateOnly On);
}
