using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Team;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Requests for access: to answer by who holds the case, left lying at a table that one chairs, and one's own that were refused.</summary>
internal static class AccessWaiting
{
    private const int Most = 20;
    private static readonly TimeSpan ReadFor = TimeSpan.FromDays(7);

    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places, Words words) =>
        [.. await ToAnswer(scope, places, words), .. await Refused(scope, places)];

    private static async Task<List<WaitingRow>> ToAnswer(AccessScope scope, MyPlaces places, Words words)
    {
        var (db, viewer) = (scope.Db, places.Viewer);
        var (me, standsInFor, chaired) = (viewer.PersonId, viewer.StandsInFor, places.Chaired);
        var found = await (
            from r in db.AccessRequests
            join c in db.Cases on r.CaseId equals c.Id
            where r.State == AccessRequestState.Asked && r.LapsesAt > scope.Now
                && (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId) || (chaired.Contains(c.TableId) && r.TimesReminded >= RemindAccessRequest.ChairKnows))
            orderby r.AnswerBy
            select new { r.Id, r.AskerId, r.AnswerBy, CaseId = c.Id, c.Reference, c.CaseLeadId, c.TableId }).Take(Most).ToListAsync();
        var people = await PeopleQueries.Named(db, found.SelectMany(f => new[] { f.AskerId, f.CaseLeadId }));
        var today = words.Local(scope.Now);
        return found.ConvertAll(f =>
        {
            var holds = AccessPolicy.HoldCase(viewer, CaseStanding.Holding(viewer, f.CaseLeadId));
            scope.Show(f.Id, holds.IsAllowed ? holds.Ground : Ground.RunsAgenda);
            scope.ShowCase(f.CaseId, holds.IsAllowed ? holds.Ground : Ground.RunsAgenda);
            // The chair sees no content of a case: only which one, and whom to ask.
            return holds.IsAllowed
                ? new WaitingRow(f.AnswerBy < today ? WaitKind.AccessRequestLate : WaitKind.AccessRequest, people.Of(f.AskerId).Full, f.Reference, $"{CaseEndpoints.PathOf(f.Reference)}{TeamModule.Under}/verzoeken/{f.Id}", words.MomentOf(f.AnswerBy, TimeOnly.MinValue))
                : new WaitingRow(WaitKind.AccessAtTable, people.Of(f.CaseLeadId).Full, $"{f.Reference} · {places.NameOf(f.TableId)}", $"/tafels/{f.TableId}", null);
        });
    }

    private static async Task<List<WaitingRow>> Refused(AccessScope scope, MyPlaces places)
    {
        var (me, since) = (places.Viewer.PersonId, scope.Now - ReadFor);
        var found = await scope.Db.AccessRequests
            .Where(r => r.AskerId == me && r.State == AccessRequestState.Refused && r.EndedAt > since)
            .OrderByDescending(r => r.EndedAt).Take(Most)
            .Select(r => new { r.Id, r.CaseId, r.Reference, r.EndedAt }).ToListAsync();
        return found.ConvertAll(r =>
        {
            scope.Show(r.Id, Ground.Self);
            scope.ShowCase(r.CaseId!.Value, Ground.Self);
            return new WaitingRow(WaitKind.AccessRefused, r.Reference, string.Empty, AskAccessEndpoints.Path, r.EndedAt);
        });
    }
}
