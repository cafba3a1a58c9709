using System.Text;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The appointment as a file for one's own calendar.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this RouteGroupBuilder session) => session.MapGet("/afspraak.ics", Download);

    private static async Task<IResult> Download(Guid id, HttpContext http, ReadDoor reading, InvitationMail mail, IStringLocalizer<PlanningTexts> texts)
    {
        await using var r = await reading.Open(http.GetCaller(), "calendar", "tafelsessie");
        var facts = await r.InvitedToSession(id);
        await r.Record();
        var session = facts.Session;
        // A guest comes for the own slot; with several, from the first to the last.
        var whole = facts.Mine.Any(i => i.ItemId is null);
        var from = whole ? session.StartsAt : facts.Mine.Min(i => i.SlotFrom) ?? session.StartsAt;
        var until = whole ? session.EndsAt : facts.Mine.Max(i => i.SlotUntil) ?? session.EndsAt;
        var text = CalendarFile.Write(
            $"{session.Id:N}-{r.Caller.PersonId:N}@pokcases",
            session.Version,
            r.Now,
            from,
            until,
            texts["CalendarSummary", facts.Table.Name, session.Number],
            session.Place,
            mail.AddressOf(session.Id),
            session.State == SessionState.Cancelled || facts.Mine.All(i => i.Answer == InvitationAnswer.Declined));
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(text), CalendarFile.ContentType, texts["CalendarFileName", session.Number]);
    }
}
