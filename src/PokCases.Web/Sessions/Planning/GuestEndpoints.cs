using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Guests: in the room for one item, with a time slot of their own.</summary>
internal static class GuestEndpoints
{
    public static void MapGuests(this RouteGroupBuilder session)
    {
        session.MapPost("/plannen/punten/{itemId:guid}/gast", Invite);
        session.MapPost("/plannen/gasten/{invitationId:guid}/tijd", MoveSlot);
        session.MapPost("/plannen/gasten/{invitationId:guid}/weg", Uninvite);
    }

    private static Task<IResult> Invite(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans, InvitationMail mail, Words words) =>
        plans.Do(http, form, id, "InviteGuest", async (w, facts) =>
        {
            var item = facts.Session.Item(itemId);
            var guest = form.Id("gast");
            w.About(itemId);
            w.About(guest);
            w.AboutCase(item.CaseId);
            var known = await NamedPerson.Load(w.Db, [guest]);
            RuleViolation.When(!known.TryGetValue(guest, out var person) || !person.CanSit, "person-not-active", "No such person.");
            RuleViolation.When(
                await w.Db.Invitations.AnyAsync(i => i.SessionId == id && i.ProfessionalId == guest && (i.ItemId == null || i.ItemId == itemId)),
                "already-invited",
                "Invited already.");
            if (item.CaseId is { } caseId)
            {
                await AgendaEndpoints.KnownCase(w, facts, caseId);
            }

            var planned = AgendaClock.Of(facts.Session)[itemId];
            var day = words.Local(facts.Session.StartsAt);
            var from = form.OptionalTime("van") is { } f ? words.MomentOf(day, f) : planned.From;
            var until = form.OptionalTime("tot") is { } u ? words.MomentOf(day, u) : planned.Until;
            RuleViolation.When(from >= until || from < facts.Session.StartsAt || until > facts.Session.EndsAt.AddHours(1), "slot-in-session", "A slot lies in the session.");
            var invitation = new SessionInvitation(Guid.CreateVersion7(), id, guest, itemId, null);
            invitation.Slot(from, until);
            w.Db.Invitations.Add(invitation);
            if (item.CaseId is not null && await w.Db.Admissions.SingleOrDefaultAsync(a => a.ItemId == itemId && a.ProfessionalId == guest) is null)
            {
                AgendaPlanner.Admit(w, facts, item, guest);
            }

            await mail.Invite(w, id, [guest]);
            w.Advance(id, "agenda", "people");
            w.AdvanceWhole(id, guest);
        }, focus: $"gasten-{itemId}");

    private static Task<IResult> MoveSlot(Guid id, Guid invitationId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "MoveGuestSlot", async (w, facts) =>
        {
            var invitation = await Guest(w, id, invitationId);
            var (from, until) = AgendaClock.Of(facts.Session)[invitation.ItemId!.Value];
            invitation.Slot(from, until);
            w.About(invitation.ProfessionalId);
            w.Advance(id, "agenda", "people");
        });

    private static Task<IResult> Uninvite(Guid id, Guid invitationId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "UninviteGuest", async (w, facts) =>
        {
            var invitation = await Guest(w, id, invitationId);
            w.About(invitation.ProfessionalId);
            foreach (var admission in await w.Db.Admissions.Where(a => a.ItemId == invitation.ItemId && a.ProfessionalId == invitation.ProfessionalId && a.WithdrawnAt == null).ToListAsync())
            {
                admission.Withdraw(w.Now);
            }

            w.Db.Invitations.Remove(invitation);
            w.Advance(id, "agenda", "people");
            w.AdvanceWhole(id, invitation.ProfessionalId);
        });

    private static async Task<SessionInvitation> Guest(Writing w, Guid id, Guid invitationId) =>
        await w.Db.Invitations.SingleOrDefaultAsync(i => i.Id == invitationId && i.SessionId == id && i.ItemId != null) ?? throw RefusedException.Unknown();
}
