using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>What waits for this person's triage, and answers that this person did not read yet.</summary>
internal static class TriageWaiting
{
    private const int Most = 20;

    /// <summary>For who decides at a table: what is late first among equals.</summary>
    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places, Words words) =>
        (await TriageListReader.Mine(scope, Most, words)).ConvertAll(row => new WaitingRow(
            row.IsLate ? WaitKind.TriageLate : WaitKind.Triage,
            row.Title,
            $"{row.Reference} · {places.NameOf(row.TableId)}",
            TriagePages.PathOf(row.Reference),
            null));

    /// <summary>For who brought a case or holds it, and who acts for who holds it. Of a case that the answer closed for this person, only the reference is told.</summary>
    public static async Task<List<WaitingRow>> Answered(AccessScope scope)
    {
        var viewer = scope.Caller.Viewer;
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        var closedByAnswer = TriageQueries.ClosedByAnswer(scope.Db);
        var found = await (
            from r in scope.Db.TriageRounds
            join c in scope.Db.Cases on r.CaseId equals c.Id
            where r.DecidedAt != null && r.ReadAt == null && (c.CaseLeadId == me || (c.IntroducerId == me && c.IntroducerId != c.CaseLeadId) || standsInFor.Contains(c.CaseLeadId))
            orderby r.DecidedAt
            select new { c.Id, c.Reference, c.Title, c.Stage, c.CaseLeadId, c.IntroducerId, ByAnswer = closedByAnswer.Contains(c.Id) }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found.DistinctBy(f => f.Id))
        {
            var standing = new CaseStanding(f.CaseLeadId == me, f.IntroducerId == me, OnTeam: false, f.Stage == CaseStage.Closed) { IsSubstitute = viewer.IsSubstituteOf(f.CaseLeadId) };
            var sight = AccessPolicy.TriageAnswer(viewer, standing, f.ByAnswer);
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.ShowCase(f.Id, sight.Ground);
            rows.Add(new WaitingRow(
                WaitKind.TriageAnswered,
                AccessPolicy.Case(viewer, standing).IsAllowed ? f.Title : string.Empty,
                f.Reference,
                TriagePages.PathOf(f.Reference),
                null));
        }

        return rows;
    }
}
