using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>The chair changes hands: handed over, or taken by a deputy when the chair is gone.</summary>
internal static class ChairCommands
{
    public static void MapChair(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}/voorzitter");
        session.MapPost("/overdragen", HandOver);
        session.MapPost("/nemen", Take);
    }

    private static Task<IResult> HandOver(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "HandOverChair", f => f.MayLead(), async (w, f) =>
        {
            var to = form.Id("aan");
            var isMember = await w.Db.TableMembers.AnyAsync(m => m.TableId == f.Table.Id && m.ProfessionalId == to && m.Until == null);
            RuleViolation.When(!isMember, "not-a-member", "The chair is handed to a member.");
            f.Session.HandOverChair(to);
            w.About(to);
            w.AdvanceWhole(id);
        });

    private static Task<IResult> Take(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "TakeChair", MayTake, async (w, f) =>
        {
            var seat = await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == id && a.ProfessionalId == w.Caller.PersonId && a.LeftAt == null);
            RuleViolation.When(seat is null, "not-at-table", "Who takes the chair sits at the table.");
            var chair = await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == id && a.ProfessionalId == f.Session.ChairId);
            // A chair who never sat down is gone since the session was opened.
            f.Session.TakeChair(w.Caller.PersonId, chair is null ? f.Session.OpenedAt : chair.GoneSince, w.Now);
            w.AdvanceWhole(id);
        });

    /// <summary>A named deputy; without one at the table's roles, a member admitted to the current item; always who was chair by plan.</summary>
    public static Sight MayTake(SessionFacts f)
    {
        var takePart = f.MayTakePart();
        if (!takePart.IsAllowed || f.Seat is null)
        {
            return Sight.Nothing;
        }

        var isDeputy = (f.Seat.Roles & (TableRoles.Chair | TableRoles.DeputyChair)) != 0 || f.Session.NamedChairId == f.Viewer.PersonId;
        var isAtItem = f.Session.Current is not { } item || f.MaySeeContent(item).IsAllowed;
        return isDeputy || isAtItem ? takePart : Sight.Nothing;
    }
}
