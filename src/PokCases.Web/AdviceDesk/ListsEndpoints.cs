using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>The lists of themes and kinds of help: added to, and taken off; never changed, so that figures stay comparable.</summary>
internal static class ListsEndpoints
{
    private const string Path = $"{AdviceDeskModule.Path}/lijsten";
    private const string Themes = "themas";

    public static void MapLists(this RouteGroupBuilder desk)
    {
        desk.MapGet("/lijsten", (HttpContext http, ReadDoor reading) => Page(http, reading, null));
        desk.MapPost("/lijsten", Add);
        desk.MapPost("/lijsten/{id:guid}/weg", Retire);
    }

    private static Task<IResult> Add(HttpContext http, IFormCollection form, Words words) => Keep(http, form, "AddToAdviceList", async w =>
    {
        var (code, name, english, today) = (form.Text("code"), form.Text("naam"), form.Text("naam-en"), words.Local(w.Now));
        english = english.Length == 0 ? name : english;
        if (form.Text("lijst") == Themes)
        {
            RuleViolation.When(await w.Db.AdviceThemes.AnyAsync(t => t.Code == code && t.ValidUntil == null), "advice-list-code-taken", "The code is on the list.");
            w.Db.AdviceThemes.Add(new AdviceTheme(Guid.CreateVersion7(), code, name, english, await w.Db.AdviceThemes.CountAsync(), today, isShipped: false));
        }
        else
        {
            RuleViolation.When(await w.Db.HelpKinds.AnyAsync(k => k.Code == code && k.ValidUntil == null), "advice-list-code-taken", "The code is on the list.");
            w.Db.HelpKinds.Add(new HelpKind(Guid.CreateVersion7(), code, name, english, await w.Db.HelpKinds.CountAsync(), today, isShipped: false));
        }
    });

    // Until yesterday: today's choice is the list without it.
    private static Task<IResult> Retire(HttpContext http, Guid id, IFormCollection form, Words words) => Keep(http, form, "RetireFromAdviceList", async w =>
    {
        AdviceListEntry entry = (AdviceListEntry?)await w.Db.AdviceThemes.SingleOrDefaultAsync(t => t.Id == id)
            ?? await w.Db.HelpKinds.SingleOrDefaultAsync(k => k.Id == id)
            ?? throw RefusedException.Unknown();
        entry.Retire(words.Local(w.Now).AddDays(-1));
    });

    private static Task<IResult> Keep(HttpContext http, IFormCollection form, string name, Func<Writing, Task> work) => FormCommand.Run(
        http,
        form,
        name,
        async w =>
        {
            w.For(AdviceDeskModule.Purpose);
            w.Require(AccessPolicy.KeepAdviceLists(w.Caller.Viewer), mayKnow: true);
            await work(w);
            return Path;
        },
        trouble => Page(http, http.RequestServices.GetRequiredService<ReadDoor>(), trouble));

    private static async Task<IResult> Page(HttpContext http, ReadDoor reading, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-lists", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.KeepAdviceLists(scope.Caller.Viewer), mayKnow: true);
        var lists = await DeskLists.Load(scope.Db);
        await scope.Record();
        return new RazorComponentResult<ListsPage>(new { Lists = lists, Trouble = trouble }) { StatusCode = FormTrouble.StatusOf(trouble) };
    }
}
