using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>Own referrals: those that wait for me, for the other, and that are late; and a board by state.</summary>
internal static class ListEndpoints
{
    // What is over stays on the list so long; after that a case's own page has it.
    private const int DaysKept = 60;
    private const int Most = 300;

    public static void MapReferralLists(this RouteGroupBuilder referrals)
    {
        referrals.MapGet("", List);
        referrals.MapGet("/bord", Board);
    }

    private static async Task<IResult> List(HttpContext http, string? lijst, ReadDoor reading, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "referrals", ReferralsModule.Purpose, http.RequestAborted);
        var own = await Own(scope, words);
        await scope.Record();
        return new RazorComponentResult<ReferralListPage>(new { View = new ReferralListView(own.Rows, ReferralListView.Named(lijst)), MoreThan = own.AreMore ? Most : 0 });
    }

    private static async Task<IResult> Board(HttpContext http, ReadDoor reading, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "referral-board", ReferralsModule.Purpose, http.RequestAborted);
        var own = await Own(scope, words, ofTables: true);
        await scope.Record();
        return new RazorComponentResult<ReferralBoardPage>(new { own.Rows, MoreThan = own.AreMore ? Most : 0 });
    }

    private static async Task<OwnReferrals> Own(AccessScope scope, Words words, bool ofTables = false)
    {
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        await scope.Require(AccessPolicy.BeginReferral(viewer, null), mayKnow: true);
        var since = scope.Now.AddDays(-DaysKept);
        var received = await ReferralQueries.ReceivedBy(db, viewer);
        var mine = await Turns(ReferralQueries.ReferredBy(db, viewer).Where(r => r.SettledAt == null || r.SettledAt > since));
        mine.AddRange(await Turns(received));
        if (ofTables)
        {
            var tables = await ReferralQueries.ChairOf(db, viewer);
            mine.AddRange(await Turns(db.Referrals.Where(r => r.TableId != null && tables.Contains(r.TableId.Value) && r.State != ReferralState.Draft && (r.SettledAt == null || r.SettledAt > since))));
        }

        List<Guid> turns = [.. mine.Distinct().OrderBy(t => t.SettledAt is not null).ThenBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.BegunAt).Select(t => t.Id)];
        List<Guid> ids = [.. turns.Take(Most)];
        var found = await ReferralQueries.Whole(db).Where(r => ids.Contains(r.Id)).OrderBy(r => r.DueOn).ThenBy(r => r.BegunAt).AsNoTracking().ToListAsync();
        return new OwnReferrals(await ReferralRows.Seen(scope, found, words.Local(scope.Now)), turns.Count > Most);
    }

    // What is open before what is over, and of those what is due first.
    private static async Task<List<(Guid Id, DateOnly? DueOn, DateTimeOffset BegunAt, DateTimeOffset? SettledAt)>> Turns(IQueryable<Referral> referrals) =>
        (await referrals.Select(r => new { r.Id, r.DueOn, r.BegunAt, r.SettledAt }).ToListAsync()).ConvertAll(r => (r.Id, r.DueOn, r.BegunAt, r.SettledAt));

    private sealed record OwnReferrals(IReadOnlyList<ReferralRow> Rows, bool AreMore);
}
