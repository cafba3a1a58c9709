using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>The session's page and its changes: the first load is the current view, and every change the same components.</summary>
internal static class RoomEndpoints
{
    public static void MapRoom(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sessies/{id:guid}", Show);
        app.MapGet("/sessies/{id:guid}/wijzigingen", Changes);
        app.MapGet("/sessies/{id:guid}/punten/{itemId:guid}/waarom", Why);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, RoomQuery query, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "session", "tafelsessie", http.RequestAborted);
        var facts = await Facts(scope, id);
        var view = await query.Load(scope, facts, wanted: null);
        await scope.Record();
        frame.Section = "tables";
        frame.IsLive = true;
        return new RazorComponentResult<SessionPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long na, ReadDoor reading, RoomQuery query, DraftKeys drafts)
    {
        // Whose answer this is: a page of somebody else in the same browser then knows that it is not its own.
        http.Response.Headers["Pok-Person"] = drafts.NameOf(http.GetCaller().PersonId);
        await using var scope = await reading.Open(http.GetCaller(), "session-changes", "tafelsessie", http.RequestAborted);
        var facts = await Facts(scope, id);
        var at = await scope.SeqOf(id);
        if (na >= at)
        {
            await scope.Record();
            return Results.NoContent();
        }

        na = Math.Max(na, 0);
        var changes = at - na > SharedLoads.MostRows
            ? await Since(scope.Db, id, na)
            : await scope.Share(new SharedKey("changes", id, DependsOn.Content, na.ToString(CultureInfo.InvariantCulture)), db => Since(db, id, na));
        var elements = WhatChanged.For(changes, facts.Viewer.PersonId).Elements;
        var view = await query.Load(scope, facts, elements);
        await scope.Record();
        return new RazorComponentResult<SessionChanges>(new { View = view, Elements = elements, After = na });
    }

    private static Task<List<StreamChange>> Since(PokCasesDb db, Guid id, long na) => db.StreamChanges
        .Where(c => c.StreamId == id && c.Seq > na)
        .OrderBy(c => c.Seq)
        .Take(WhatChanged.ToLookAt)
        .ToListAsync();

    private static async Task<IResult> Why(HttpContext http, Guid id, Guid itemId, ReadDoor reading, RoomQuery query, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "session-why", "tafelsessie", http.RequestAborted);
        var facts = await Facts(scope, id);
        var item = facts.Session.Items.FirstOrDefault(i => i.Id == itemId);
        // Who is at an item says something about the case: only for who may know its title.
        await scope.Require(item is null ? Sight.Nothing : facts.MaySeeTitle(item), mayKnow: false);
        var view = await query.LoadItem(scope, facts, item!);
        await scope.Record();
        frame.Section = "tables";
        return new RazorComponentResult<WhyPage>(new { View = view, Item = item });
    }

    private static async Task<SessionFacts> Facts(AccessScope scope, Guid id)
    {
        var facts = await SessionFacts.Read(scope, id);
        if (facts is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        await scope.Require(facts.MaySeeSession(), mayKnow: false);
        return facts;
    }
}
