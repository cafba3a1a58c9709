using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention;

/// <summary>The list of closed cases whose term is over, comes near or cannot run.</summary>
internal static class RetentionListEndpoints
{
    public const string Path = "/bewaren";
    public const string Section = "retention";

    // Of each: what is longest over first; the rest follows when these are done.
    private const int Most = 200;

    public static void MapRetentionList(this IEndpointRouteBuilder app) => app.MapGet(Path, List);

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, Words words, ErasureReader reader, IOptions<RetentionOptions> options)
    {
        await using var scope = await reading.Open(http.GetCaller(), "retention", RetentionModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.RetentionList(scope.Caller.Viewer), mayKnow: false);
        var lines = await Lines(scope, reader, words.Local(scope.Now), options.Value.DaysAhead);
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<RetentionListPage>(new
        {
            Lines = (IReadOnlyList<RetentionLine>)lines,
            Handles = AccessPolicy.HandleRetention(scope.Caller.Viewer).IsAllowed,
            options.Value.DaysAhead,
        });
    }

    private static async Task<List<RetentionLine>> Lines(AccessScope scope, ErasureReader reader, DateOnly today, int daysAhead)
    {
        var db = scope.Db;
        var until = today.AddDays(daysAhead);
        var requested = await RetentionWork.RequestedCases(db);
        var keepings = await db.Set<CaseKeeping>()
            .Where(k => k.DeleteOn == null || k.DeleteOn <= until || k.FirstApprovedAt != null || requested.Contains(k.CaseId)
                || db.Set<RetentionHold>().Any(h => h.CaseId == k.CaseId && h.LiftedAt == null))
            .OrderBy(k => k.DeleteOn == null).ThenBy(k => k.DeleteOn).ThenBy(k => k.CaseId).Take(Most).AsNoTracking().ToListAsync();
        var ids = keepings.ConvertAll(k => k.CaseId);
        var facts = await reader.Of(db, keepings);
        var cases = await db.Cases.Where(c => ids.Contains(c.Id)).Join(db.Tables, c => c.TableId, t => t.Id, (c, t) => new { c.Id, c.Reference, Table = t.Name }).ToDictionaryAsync(c => c.Id);
        var holds = await db.Set<RetentionHold>().Where(h => ids.Contains(h.CaseId) && h.LiftedAt == null).GroupBy(h => h.CaseId).Select(g => new { g.Key, On = g.Min(h => h.LookAgainOn) }).ToDictionaryAsync(h => h.Key, h => h.On);
        ids.ForEach(id => scope.ShowCase(id, Ground.PrivacyOfficer));
        return keepings.ConvertAll(k => new RetentionLine(
            cases[k.CaseId].Reference,
            cases[k.CaseId].Table,
            facts[k.CaseId].Profile?.Name ?? string.Empty,
            facts[k.CaseId].DeleteOn,
            facts[k.CaseId].Obstacle(today),
            holds.TryGetValue(k.CaseId, out var on) ? on : null,
            facts[k.CaseId].Request,
            k.WaitsForSecond,
            k.EraseAt));
    }
}
