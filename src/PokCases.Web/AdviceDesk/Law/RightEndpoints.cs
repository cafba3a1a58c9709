using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Rights claimed in a matter: written down, put right by another entry, taken back.</summary>
internal static class RightEndpoints
{
    public static void MapRights(this RouteGroupBuilder matter)
    {
        matter.MapGet("/rechten", (HttpContext http, Guid id) => List(http, id, null));
        matter.MapPost("/rechten", Claim);
        matter.MapGet("/rechten/{right:guid}", (HttpContext http, Guid id, Guid right) => Show(http, id, right, null));
        matter.MapPost("/rechten/{right:guid}", Correct);
        matter.MapPost("/rechten/{right:guid}/terug", TakeBack);
    }

    private static Task<IResult> Claim(HttpContext http, Guid id, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "ClaimRight", c =>
        {
            var right = new ClaimedRight(Guid.CreateVersion7(), id, Read(c.Typed), c.Today, c.Me, c.Now);
            c.W.Db.ClaimedRights.Add(right);
            c.W.About(right.Id);
            return Task.FromResult(LawModule.RightsPath(id));
        }, trouble => List(http, id, trouble));

    private static Task<IResult> Correct(HttpContext http, Guid id, Guid right, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "CorrectRight", async c =>
        {
            var last = await Last(c, id, right);
            var text = Read(c.Typed);
            c.W.Db.ClaimedRights.Add(last.Corrected(Guid.CreateVersion7(), text, c.Typed.Required("reden", ClaimedRight.LongestReason), c.Today, c.Me, c.Now));
            return LawModule.RightsPath(id);
        }, trouble => Show(http, id, right, trouble));

    private static Task<IResult> TakeBack(HttpContext http, Guid id, Guid right, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "TakeBackRight", async c =>
        {
            var last = await Last(c, id, right);
            c.W.Db.ClaimedRights.Add(last.TakenBack(Guid.CreateVersion7(), c.Typed.Required("waarom", ClaimedRight.LongestReason), c.Today, c.Me, c.Now));
            return LawModule.RightsPath(id);
        }, trouble => Show(http, id, right, trouble));

    private static async Task<ClaimedRight> Last(LawCommand.Work c, Guid id, Guid right)
    {
        c.W.About(right);
        var entries = await LawQueries.Right(c.W.Db, id, right);
        if (entries is not [.., { IsVoid: false } last])
        {
            throw RefusedException.Unknown();
        }

        Domain.StaleVersion.Check(c.Typed.Seen, last.Number);
        return last;
    }

    private static RightText Read(TypedFields typed) => new(
        typed.Required("wat"),
        typed.Text("wet"),
        typed.Text("voor-wie"),
        typed.Choice<RightNature>("aard"),
        typed.Form["hoe-vaak"] == RightForm.PerMonth,
        typed.OptionalCents("gevraagd"),
        typed.OptionalCents("toegekend"),
        typed.OptionalCents("geweigerd"),
        typed.Day("dag"))
    {
        ForResident = typed.Form["voor"] == RightForm.Resident,
    };

    private static async Task<IResult> List(HttpContext http, Guid id, LawTrouble? trouble)
    {
        var (reading, tables) = (http.RequestServices.GetRequiredService<ReadDoor>(), http.RequestServices.GetRequiredService<LawTables>());
        await using var scope = await reading.Open(http.GetCaller(), "rights", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var rights = ClaimedRight.Counting(await scope.Db.ClaimedRights.Where(r => r.MatterId == id).AsNoTracking().ToListAsync());
        foreach (var right in rights)
        {
            scope.Show(right.ChainId, matter.Sight.Ground);
        }

        await scope.Record();
        return LawPage.Of<RightsPage>(new { MatterId = id, matter.Title, Resident = matter.Matter.ResidentName, Rights = rights, Laws = tables.Options.Suggested, Trouble = trouble }, trouble);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, Guid right, LawTrouble? trouble)
    {
        var (reading, tables) = (http.RequestServices.GetRequiredService<ReadDoor>(), http.RequestServices.GetRequiredService<LawTables>());
        await using var scope = await reading.Open(http.GetCaller(), "right", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var entries = await LawQueries.Right(scope.Db, id, right);
        if (entries.Count == 0)
        {
            throw await LawQueries.Unknown(scope);
        }

        scope.Show(right, matter.Sight.Ground);
        var people = await PeopleQueries.Named(scope.Db, entries.Select(e => e.ById));
        await scope.Record();
        return LawPage.Of<RightPage>(new { Entries = entries, Resident = matter.Matter.ResidentName, People = people, Laws = tables.Options.Suggested, Trouble = trouble }, trouble);
    }
}
