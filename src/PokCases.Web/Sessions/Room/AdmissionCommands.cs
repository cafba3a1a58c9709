using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Who may see an item: admitting, withdrawing, the second member's confirmation, and guests without an account.</summary>
internal static class AdmissionCommands
{
    public static void MapAdmission(this IEndpointRouteBuilder app)
    {
        var item = app.MapGroup("/sessies/{id:guid}/punten/{itemId:guid}");
        item.MapPost("/toelaten", Admit);
        item.MapPost("/toelating-intrekken", Withdraw);
        item.MapPost("/toelating-bevestigen", Confirm);
        item.MapPost("/gasten", SeatGuest);
        item.MapPost("/gasten/{guestId:guid}/weg", GuestLeaves);
    }

    private static Task<IResult> Admit(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "AdmitToItem", f => f.MayLead(), async (w, f) =>
        {
            var item = About(w, f, itemId);
            var who = form.Id("wie");
            await CheckMayBeHere(w, f, who);
            var needsSecond = f.Session.ChairWasTaken;
            var known = await Find(w, itemId, who);
            if (known is null)
            {
                w.Db.Admissions.Add(new ItemAdmission(itemId, who, w.Caller.PersonId, needsSecond, w.Now));
            }
            else if (!known.Holds)
            {
                known.Admit(w.Caller.PersonId, needsSecond, w.Now);
            }

            await MarkIfSeated(w, f, item, who);
            Tell(w, id, who);
        });

    private static Task<IResult> Withdraw(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "WithdrawAdmission", f => f.MayLead(), async (w, f) =>
        {
            About(w, f, itemId);
            var who = form.Id("wie");
            (await Find(w, itemId, who))?.Withdraw(w.Now);
            Tell(w, id, who);
        });

    // Another member who is admitted to the item confirms, so that nobody who took the chair lets people in alone.
    private static Task<IResult> Confirm(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "ConfirmAdmission", f => MayConfirm(f, itemId), async (w, f) =>
        {
            var item = About(w, f, itemId);
            var who = form.Id("wie");
            var admission = await Find(w, itemId, who) ?? throw new RuleViolation("admission-unknown", "There is no admission to confirm.");
            admission.Confirm(w.Caller.PersonId);
            await MarkIfSeated(w, f, item, who);
            Tell(w, id, who);
        });

    private static Task<IResult> SeatGuest(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "SeatRoomGuest", f => MayNoteGuests(f, itemId), (w, f) =>
        {
            About(w, f, itemId);
            w.Db.RoomGuests.Add(new RoomGuest(w.CommandId, itemId, form.Choice<RoomGuestKind>("soort"), form.Text("rol"), w.Caller.PersonId, w.Now));
            w.Advance(id, SessionElements.People);
        });

    private static Task<IResult> GuestLeaves(HttpContext http, Guid id, Guid itemId, Guid guestId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "RoomGuestLeaves", f => MayNoteGuests(f, itemId), async (w, f) =>
        {
            About(w, f, itemId);
            var guest = await w.Db.RoomGuests.SingleOrDefaultAsync(g => g.Id == guestId && g.ItemId == itemId)
                ?? throw new RuleViolation("item-unknown", "No such guest at this item.");
            guest.Leave(w.Now);
            w.Advance(id, SessionElements.People);
        });

    private static Sight MayConfirm(SessionFacts f, Guid itemId) => f.MaySeeContent(f.Session.Item(itemId));

    private static Sight MayNoteGuests(SessionFacts f, Guid itemId) =>
        f.MayLead() is { IsAllowed: true } lead && f.MaySeeContent(f.Session.Item(itemId)).IsAllowed ? lead : f.MayNoteDown(f.Session.Item(itemId));

    private static AgendaItem About(Writing w, SessionFacts f, Guid itemId)
    {
        var item = f.Session.Item(itemId);
        w.About(itemId);
        w.AboutCase(item.CaseId);
        return item;
    }

    private static Task<ItemAdmission?> Find(Writing w, Guid itemId, Guid who) =>
        w.Db.Admissions.SingleOrDefaultAsync(a => a.ItemId == itemId && a.ProfessionalId == who);

    // Nobody is let in who has no place in this session: a member of the table, or invited.
    private static async Task CheckMayBeHere(Writing w, SessionFacts f, Guid who)
    {
        var isMember = await w.Db.TableMembers.AnyAsync(m => m.TableId == f.Table.Id && m.ProfessionalId == who && m.Until == null);
        var isInvited = await w.Db.Invitations.AnyAsync(i => i.SessionId == f.Session.Id && i.ProfessionalId == who);
        RuleViolation.When(!isMember && !isInvited, "not-a-member", "Only members and invited people can be admitted.");
    }

    private static async Task MarkIfSeated(Writing w, SessionFacts f, AgendaItem item, Guid who)
    {
        if (item.State == ItemState.Running && await w.Db.Attendances.AnyAsync(a => a.SessionId == f.Session.Id && a.ProfessionalId == who && a.LeftAt == null))
        {
            await Admitting.TakePart(w, item, who);
        }
    }

    private static void Tell(Writing w, Guid sessionId, Guid who)
    {
        w.About(who);
        w.Advance(sessionId, SessionElements.Agenda, SessionElements.People);
        w.AdvanceWhole(sessionId, who);
    }
}
