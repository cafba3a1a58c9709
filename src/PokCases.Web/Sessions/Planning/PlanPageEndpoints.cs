using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The planning page, and the session as a whole: when, where, who chairs, whether it goes on.</summary>
internal static class PlanPageEndpoints
{
    public static void MapPlanPage(this RouteGroupBuilder session)
    {
        session.MapGet("/plannen", (Guid id, string? bij, HttpContext http, PlanForms plans) => plans.Page(http, id, bij, null));
        session.MapGet("/plannen/wijzigingen", (Guid id, long na, HttpContext http, PlanForms plans) => plans.Changes(http, id, na));
        session.MapPost("/plannen/tijd", Reschedule);
        session.MapPost("/plannen/voorzitter", NameChair);
        session.MapPost("/plannen/afgelasten", Cancel);
    }

    private static Task<IResult> Reschedule(Guid id, HttpContext http, IFormCollection form, PlanForms plans, InvitationMail mail, Words words, IStringLocalizer<PlanningTexts> texts) =>
        plans.Do(http, form, id, "RescheduleSession", async (w, facts) =>
        {
            var day = form.Day("datum");
            var (before, place) = (facts.Session.StartsAt, facts.Session.Place);
            facts.Session.Reschedule(form.Number("versie"), words.MomentOf(day, form.Time("van")), words.MomentOf(day, form.Time("tot")), form.Text("plaats"));
            await MoveSlots(w, facts.Session, facts.Session.StartsAt - before);
            await mail.Changed(w, id);
            w.Advance(id, "head", "agenda", "people");
        }, conflict: (r, facts) => Task.FromResult<IResult>(new RazorComponentResult<ConflictPage>(new
        {
            What = texts["WhenAndWhere"].Value,
            Action = $"{PlanForms.PathOf(id)}/tijd",
            Fields = form,
            Present = facts.Session.Version,
            TheirsHref = PlanForms.PathOf(id),
            Texts = (IReadOnlyList<ConflictText>)
            [
                new(texts["Day"], form.Text("datum"), Words.Machine(words.Local(facts.Session.StartsAt))),
                new(texts["From"], form.Text("van"), Clock(words, facts.Session.StartsAt)),
                new(texts["Until"], form.Text("tot"), Clock(words, facts.Session.EndsAt)),
                new(texts["Place"], form.Text("plaats"), facts.Session.Place, "plaats"),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict }));

    public static string Clock(Words words, DateTimeOffset moment) => words.LocalTime(moment).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IResult> NameChair(Guid id, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "NameChair", async (w, facts) =>
        {
            var chair = form.Id("voorzitter");
            w.About(chair);
            RuleViolation.When(!ChairRotation.Candidates(facts.Table).Any(m => m.ProfessionalId == chair), "cannot-chair", "Not one who may chair.");
            var before = facts.Session.ChairId;
            facts.Session.NameChair(chair);
            foreach (var item in facts.Session.Items.Where(i => i.CaseId is not null && i.IsToCome))
            {
                await AgendaPlanner.AdmitByDefault(w, facts, item);
            }

            w.Advance(id, "head", "people");
            w.AdvanceWhole(id, before);
            w.AdvanceWhole(id, chair);
        });

    private static Task<IResult> Cancel(Guid id, HttpContext http, IFormCollection form, PlanForms plans, InvitationMail mail) =>
        plans.Do(http, form, id, "CancelSession", async (w, facts) =>
        {
            facts.Session.Cancel();
            await InterimForNotice.Release(w, facts.Session);
            w.Advance(id, "head", "agenda", "people");
            await mail.Changed(w, id);
            w.AdvanceWhole(id);
        });

    // Guests keep their place on the agenda when the whole session moves; who said "I come later" says so anew.
    private static async Task MoveSlots(Writing w, Session session, TimeSpan by)
    {
        foreach (var invitation in await w.Db.Invitations.Where(i => i.SessionId == session.Id).ToListAsync())
        {
            if (invitation is { SlotFrom: { } from, SlotUntil: { } until })
            {
                invitation.Slot(from + by, until + by);
            }

            if (invitation.ArrivesAt is { } arrives)
            {
                var moved = arrives + by;
                invitation.Reply(comes: true, moved > session.StartsAt && moved < session.EndsAt ? moved : null, invitation.AnsweredAt ?? w.Now);
            }
        }
    }
}
