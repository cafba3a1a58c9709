using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Sitting down, leaving, hands, turns and the check-in round.</summary>
internal static class PresenceCommands
{
    public static void MapPresence(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}");
        session.MapPost("/aanschuiven", SitDown);
        session.MapPost("/vertrekken", Leave);
        session.MapPost("/hand", RaiseHand);
        session.MapPost("/beurt", GiveTurn);
        session.MapPost("/rondje", CheckIn);
    }

    private static Task<IResult> SitDown(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "SitDown", f => f.MayTakePart(), async (w, f) =>
        {
            f.Session.CheckRunning();
            await Seating.SitDown(w, f, w.Caller.PersonId);
        });

    private static Task<IResult> Leave(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "LeaveTable", f => f.MayTakePart(), async (w, f) =>
        {
            (await Mine(w, id)).Leave(w.Now);
            await OfferChair.WhenChair(w, id, w.Caller.PersonId, w.Now);
            w.Advance(id, SessionElements.People, SessionElements.Head);
            w.AdvanceWhole(id, w.Caller.PersonId);
        });

    private static Task<IResult> RaiseHand(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "RaiseHand", f => f.MayTakePart(), async (w, f) =>
        {
            f.Session.CheckRunning();
            (await Mine(w, id)).RaiseHand(form.Ticked("omhoog"), w.Now);
            w.Advance(id, SessionElements.People, SessionElements.Head);
        });

    // The chair gives the floor; who has it can give it back.
    private static Task<IResult> GiveTurn(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "GiveTurn", f => f.MayTakePart(), async (w, f) =>
        {
            f.Session.CheckRunning();
            var to = form.OptionalId("aan");
            if (to != w.Caller.PersonId || form.Ticked("krijgt"))
            {
                w.Require(f.MayLead(), mayKnow: true);
            }

            foreach (var person in await w.Db.Attendances.Where(a => a.SessionId == id && a.LeftAt == null).ToListAsync())
            {
                if (person.ProfessionalId == to && form.Ticked("krijgt"))
                {
                    person.Speak(true, w.Now);
                }
                else if (person.SpeaksSince is not null)
                {
                    person.Speak(false, w.Now);
                }
            }

            w.Advance(id, SessionElements.People);
        });

    private static Task<IResult> CheckIn(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "CheckIn", f => f.MayTakePart(), async (w, f) =>
        {
            f.Session.CheckRunning();
            var who = form.OptionalId("wie") ?? w.Caller.PersonId;
            if (who != w.Caller.PersonId)
            {
                w.Require(f.MayLead(), mayKnow: true);
            }

            (await Seat(w, id, who)).CheckIn(w.Now);
            w.Advance(id, SessionElements.People);
        });

    private static Task<Attendance> Mine(Writing w, Guid sessionId) => Seat(w, sessionId, w.Caller.PersonId);

    private static async Task<Attendance> Seat(Writing w, Guid sessionId, Guid professionalId) =>
        await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == sessionId && a.ProfessionalId == professionalId && a.LeftAt == null)
        ?? throw new RuleViolation("not-at-table", "The person is not at the table.");
}
