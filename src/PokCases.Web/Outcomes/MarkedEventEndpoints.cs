using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Outcomes;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Outcomes;

/// <summary>Marking what happened at a table.</summary>
internal static class MarkedEventEndpoints
{
    public static void MapMarkedEvent(this IEndpointRouteBuilder table)
    {
        table.MapGet("/", (HttpContext http, Guid id, ReadDoor reading, Words words) => Page(http, id, reading, words, null));
        table.MapPost("/", Mark);
    }

    /// <summary>Where a table's event is marked.</summary>
    public static string PathOf(Guid tableId) => $"/tafels/{tableId}/gebeurtenis";

    private static async Task<IResult> Mark(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "MarkEvent", async w =>
            {
                w.For(OutcomesModule.Purpose);
                var table = await w.ManageTable(id);
                w.Require(AccessPolicy.MarkEvent(w.Caller.Viewer, table.RolesOf(w.Caller.PersonId)), mayKnow: true);
                var since = Quarter.TryParse(form.Text("sinds"), out var quarter) ? quarter : throw new RuleViolation("choice-unknown", "A quarter was expected.");
                if (await w.Db.MarkedEvents.SingleOrDefaultAsync(e => e.TableId == id) is { } marked)
                {
                    marked.Change(form.Version("versie"), form.Text("naam"), since);
                }
                else
                {
                    w.Db.MarkedEvents.Add(new MarkedEvent(id, form.Text("naam"), since));
                }
            }, http.RequestAborted);
            return CommandResults.Go(http, $"{OutcomesModule.Path}?tafel={id}");
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, reading, words, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, ReadDoor reading, Words words, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "marked-event", OutcomesModule.Purpose, http.RequestAborted);
        var table = await scope.ManageTable(id);
        var marked = await scope.Db.MarkedEvents.AsNoTracking().SingleOrDefaultAsync(e => e.TableId == id);
        await scope.Record();
        return new RazorComponentResult<MarkedEventPage>(new { Table = table, Marked = marked, Now = Quarter.Of(words.Today), Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }
}
