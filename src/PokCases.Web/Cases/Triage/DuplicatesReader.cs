using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>Looks for cases of the last year whose title and question are like this one's (<see cref="CaseWords"/>).</summary>
internal static class DuplicatesReader
{
    private const int MostCompared = 1000;
    private static readonly TimeSpan Back = TimeSpan.FromDays(366);

    public static async Task<Duplicates> Of(AccessScope scope, Case about)
    {
        var db = scope.Db;
        var viewer = scope.Caller.Viewer;
        var since = scope.Now - Back;
        var compared = await db.Cases
            .Where(c => c.Id != about.Id && c.IntroducedAt > since)
            .OrderByDescending(c => c.IntroducedAt)
            .Take(MostCompared)
            .Select(c => new { c.Id, c.Title, c.Question })
            .ToListAsync();
        scope.Weigh(compared.Count);
        var own = CaseWords.Of(about.Title, about.Question);
        var alike = compared.Where(c => CaseWords.Alike(own, CaseWords.Of(c.Title, c.Question))).Select(c => c.Id).ToList();
        if (alike.Count == 0)
        {
            return new Duplicates([], false);
        }

        var onCase = await CaseQueries.VisibleTo(db, viewer, scope.Now).Where(c => alike.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync();
        var atTriage = await TriageQueries.WaitingFor(db, viewer).Where(c => alike.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync();
        var ground = await CaseQueries.Grounds(db, viewer, scope.Now, onCase.Select(c => c.Id));
        onCase.ForEach(c => scope.ShowCase(c.Id, ground(c.Id)));
        atTriage = atTriage.FindAll(c => !onCase.Exists(o => o.Id == c.Id));
        atTriage.ForEach(c => scope.ShowCase(c.Id, Ground.Triage));
        return new Duplicates(
            [
                .. onCase.Select(c => new Duplicates.Like(c.Reference, c.Title, CaseEndpoints.PathOf(c.Reference))),
                .. atTriage.Select(c => new Duplicates.Like(c.Reference, c.Title, TriagePages.PathOf(c.Reference))),
            ],
            alike.Count > onCase.Count + atTriage.Count);
    }
}
