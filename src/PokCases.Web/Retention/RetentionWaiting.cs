using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>What waits for a privacy officer about closed cases.</summary>
internal static class RetentionWaiting
{
    private const int Most = 20;

    public static async Task<Found> Read(AccessScope scope, ErasureReader reader, DateOnly today)
    {
        var viewer = scope.Caller.Viewer;
        if (!AccessPolicy.RetentionList(viewer).IsAllowed || !AccessPolicy.HandleRetention(viewer).IsAllowed)
        {
            return new(0, [], []);
        }

        var work = await RetentionWork.Read(scope.Db, reader, today);
        var seconds = work.Seconds.Where(k => k.FirstApprovedById != viewer.PersonId).Take(Most).ToList();
        var holds = work.Holds.DistinctBy(h => h.CaseId).Take(Most).ToList();
        var ids = seconds.Select(k => k.CaseId).Concat(holds.Select(h => h.CaseId)).ToList();
        var references = ids.Count == 0 ? [] : await scope.Db.Cases.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        foreach (var id in references.Keys)
        {
            scope.ShowCase(id, Ground.PrivacyOfficer);
        }

        // Of these only how many there are is told.
        scope.Weigh(work.Reviews.Count);
        return new(
            work.Reviews.Count,
            [.. seconds.Where(k => references.ContainsKey(k.CaseId)).Select(k => new Row(references[k.CaseId], KeepingEndpoints.PathOf(references[k.CaseId]), null))],
            [.. holds.Where(h => references.ContainsKey(h.CaseId)).Select(h => new Row(references[h.CaseId], KeepingEndpoints.PathOf(references[h.CaseId]), h.LookAgainOn))]);
    }

    /// <param name="Reviews">How many cases are to be looked at.</param>
    /// <param name="Seconds">Cases that wait for a second one, who is not the first.</param>
    /// <param name="Holds">Cases held until a day that has come.</param>
    public sealed record Found(int Reviews, IReadOnlyList<Row> Seconds, IReadOnlyList<Row> Holds);

    /// <param name="Case">Reference of the case.</param>
    /// <param name="Path">Where it is done.</param>
    /// <param name="On">The day it is about; null for none.</param>
    public sealed record Row(string Case, string Path, DateOnly? On);
}
