using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Resident;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>What the chair does: opening and closing, items, phases and time.</summary>
internal static class LeadCommands
{
    public static void MapLead(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}");
        session.MapPost("/openen", Open);
        session.MapPost("/sluiten", Close);
        session.MapPost("/heropenen", Reopen);
        session.MapPost("/rondje-klaar", EndCheckIn);
        var item = session.MapGroup("/punten/{itemId:guid}");
        item.MapPost("/starten", Start);
        item.MapPost("/afronden", Finish);
        item.MapPost("/volgende-stap", NextPhase);
        item.MapPost("/vorige-stap", PreviousPhase);
        item.MapPost("/tijd", GiveTime);
        item.MapPost("/parkeren", Park);
        item.MapPost("/doorschuiven", Defer);
        item.MapPost("/toegang-verlengen", ExtendAccess);
    }

    private static Task<IResult> Open(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "OpenSession", f => f.MayLead(), async (w, f) =>
        {
            f.Session.Open(w.Now);
            await Seating.SitDown(w, f, f.Session.ChairId);
            w.Due(SessionJobs.CloseForgotten, id, f.Session.ClosesItselfAt());
            w.AdvanceWhole(id);
        });

    private static Task<IResult> Close(HttpContext http, Guid id, IFormCollection form, SessionCommand command, GiveAgreements agreements) =>
        command.Run(http, form, id, "CloseSession", f => f.MayLead(), (w, f) => SessionClosing.Close(w, f.Session, w.Caller.PersonId, agreements));

    private static Task<IResult> Reopen(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "ReopenSession", f => f.MayLead(), (w, f) =>
        {
            RuleViolation.When(f.Minutes?.IsAdopted == true, "minutes-adopted", "Adopted minutes are only added to.");
            f.Session.Reopen(w.Now);
            w.Due(SessionJobs.CloseForgotten, id, f.Session.ClosesItselfAt(w.Now));
            w.AdvanceWhole(id);
        });

    private static Task<IResult> EndCheckIn(HttpContext http, Guid id, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "EndCheckIn", f => f.MayLead(), (w, f) =>
        {
            f.Session.EndCheckIn();
            w.Advance(id, SessionElements.People, SessionElements.Agenda);
        });

    private static Task<IResult> Start(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command, TriageMail mail) =>
        command.Run(http, form, id, "StartItem", f => f.MayLead(), async (w, f) =>
        {
            var item = f.Session.Item(itemId);
            RuleViolation.When(item.CaseId is { } discussed && f.StandingIn(discussed).IsClosed, "case-closed", "A closed case is not discussed.");
            var before = f.Session.Current;
            f.Session.Start(itemId, w.Now);
            await CaseGoesOn.After(w, before is { State: ItemState.Done } ? before : null);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            if (item.CaseId is { } caseId)
            {
                var @case = await w.Db.Cases.SingleAsync(c => c.Id == caseId);
                if (@case.Stage is CaseStage.Submitted or CaseStage.Triage)
                {
                    await TakenUp.Move(w, @case, StageReason.Part(StageCause.Opened, subjectId: id), mail);
                }
            }

            await Admitting.MarkTakingPart(w, f.Session, item);
            w.Due(SessionJobs.EndAccess, itemId, item.ContentOpenUntil!.Value);
            // What people may see changes with the item.
            w.AdvanceWhole(id);
        });

    private static Task<IResult> Finish(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "FinishItem", f => f.MayLead(), async (w, f) =>
        {
            f.Session.Finish(itemId, w.Now);
            await CaseGoesOn.After(w, About(w, f, itemId));
            w.AdvanceWhole(id);
        });

    private static Task<IResult> NextPhase(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "NextPhase", f => f.MayLead(), (w, f) =>
        {
            About(w, f, itemId).GoToNextPhase(w.Now);
            w.Advance(id, SessionElements.Agenda, SessionElements.Guide, SessionElements.Head);
        });

    private static Task<IResult> PreviousPhase(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "PreviousPhase", f => f.MayLead(), (w, f) =>
        {
            About(w, f, itemId).GoToPreviousPhase(w.Now);
            w.Advance(id, SessionElements.Agenda, SessionElements.Guide, SessionElements.Head);
        });

    private static Task<IResult> GiveTime(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "GiveTime", f => f.MayLead(), (w, f) =>
        {
            var item = About(w, f, itemId);
            item.GiveTime(form.Number("minuten"));
            w.Due(SessionJobs.EndAccess, itemId, item.ContentOpenUntil!.Value);
            w.Advance(id, SessionElements.Agenda, SessionElements.Head);
        });

    private static Task<IResult> Park(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "ParkItem", f => f.MayLead(), (w, f) =>
        {
            About(w, f, itemId);
            f.Session.Park(itemId, w.Now);
            w.AdvanceWhole(id);
        });

    private static Task<IResult> Defer(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "DeferItem", f => f.MayLead(), async (w, f) =>
        {
            var item = About(w, f, itemId);
            f.Session.Defer(itemId, w.Now);
            await SessionClosing.CarryOver(w, f.Session, [item]);
            w.AdvanceWhole(id);
        });

    private static Task<IResult> ExtendAccess(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "ExtendAccess", f => f.MayLead(), (w, f) =>
        {
            var item = About(w, f, itemId);
            var from = item.ContentOpenUntil is { } open && open > w.Now ? open : w.Now;
            item.ExtendAccess(from.AddMinutes(form.Number("minuten")), w.Now);
            w.Due(SessionJobs.EndAccess, itemId, item.ContentOpenUntil!.Value);
            w.AdvanceWhole(id);
        });

    private static AgendaItem About(Writing w, SessionFacts f, Guid itemId)
    {
        var item = f.Session.Item(itemId);
        w.About(itemId);
        w.AboutCase(item.CaseId);
        return item;
    }
}
