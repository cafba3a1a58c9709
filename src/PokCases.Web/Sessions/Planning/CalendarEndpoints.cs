using System.Text;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The appointment as a file for one's own calendar.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this RouteGroupBuilder session) => session.MapGet("/afspraak.ics", Download);

    private static async Task<IResult> Download(Guid id, HttpContext http, ReadDoor reading, SessionCalendar calendar, IStringLocalizer<PlanningTexts> texts)
    {
        await using var r = await reading.Open(http.GetCaller(), "calendar", "tafelsessie");
        var facts = await r.InvitedToSession(id);
        await r.Record();
        var text = calendar.For(facts.Session, facts.Table.Name, r.Caller.PersonId, facts.Mine, r.Now);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(text), CalendarFile.ContentType, texts["CalendarFileName", facts.Session.Number]);
    }
}
