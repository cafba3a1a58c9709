using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Closed cases of which the resident said that it does not hold: for who holds the case, and for the chair of its table, since the contact who asked often can't take it up again.</summary>
internal static class DoesNotHoldReader
{
    private const int Most = 20;

    // Nobody ticks it off: it goes when the case is taken up again, or after this.
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(30);

    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places)
    {
        var viewer = places.Viewer;
        var (me, standsInFor, chaired, since) = (viewer.PersonId, viewer.StandsInFor, places.Chaired, scope.Now - Lasts);
        var found = await (
            from k in scope.Db.AftercareChecks
            join l in scope.Db.CaseClosings on k.ClosingId equals l.Id
            join c in scope.Db.Cases on k.CaseId equals c.Id
            where k.Answer == AftercareAnswer.No && k.AnsweredAt > since && k.AnsweredById != me && l.ReopenedAt == null
                && (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId) || chaired.Contains(c.TableId))
            orderby k.AnsweredAt
            select new { c.Id, c.Reference, c.Title, c.TableId, c.CaseLeadId }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found.DistinctBy(f => f.Id))
        {
            var standing = new CaseStanding(f.CaseLeadId == me, IsIntroducer: false, OnTeam: false, IsClosed: true) { IsSubstitute = viewer.IsSubstituteOf(f.CaseLeadId) };
            var sees = AccessPolicy.Case(viewer, standing);
            var sight = sees.IsAllowed ? sees : AccessPolicy.ReopenCase(viewer, standing, chaired.Contains(f.TableId) ? TableRoles.Chair : TableRoles.None);
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            // The chair hears which case it is; what it was about stands on the page to take it up again.
            scope.ShowCase(f.Id, sight.Ground);
            rows.Add(sees.IsAllowed
                ? new WaitingRow(WaitKind.DoesNotHold, f.Title, f.Reference, $"{CaseEndpoints.PathOf(f.Reference)}/nazorg", null)
                : new WaitingRow(WaitKind.DoesNotHold, string.Empty, $"{f.Reference} · {places.NameOf(f.TableId)}", $"{CaseEndpoints.PathOf(f.Reference)}/heropenen", null));
        }

        return rows;
    }
}
