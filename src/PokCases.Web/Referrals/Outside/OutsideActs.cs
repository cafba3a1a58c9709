using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>What a receiver without an account does: the same acts as any receiver, by nobody in particular.</summary>
internal static class OutsideActs
{
    public static void MapOutsideActs(this RouteGroupBuilder link)
    {
        link.MapPost("/accepteren", (HttpContext http, string secret, IFormCollection form) =>
            To(http, secret, form, "AcceptReferral", ReferralState.Accepted, a => a.Referral.Accept(a.Seen, ReferralActor.Outside, a.Calendar, a.Now)));
        link.MapPost("/oppakken", (HttpContext http, string secret, IFormCollection form) =>
            To(http, secret, form, "BeginReferral", ReferralState.InProgress, a => a.Referral.Begin(a.Seen, ReferralActor.Outside, a.Calendar, a.Now)));
        link.MapPost("/afwijzen", (HttpContext http, string secret, IFormCollection form, IStringLocalizer<OutsideTexts> texts) =>
            WithReason(http, secret, form, "afwijzen", texts, "RejectReferral", ReferralState.Rejected, (a, why) => a.Referral.Reject(a.Seen, ReferralActor.Outside, why, a.Calendar, a.Now)));
        link.MapPost("/niet-gelukt", (HttpContext http, string secret, IFormCollection form, IStringLocalizer<OutsideTexts> texts) =>
            WithReason(http, secret, form, "niet-gelukt", texts, "FailReferral", ReferralState.Failed, (a, why) => a.Referral.Fail(a.Seen, ReferralActor.Outside, why, a.Calendar, a.Now)));
        link.MapPost("/eerste-contact", Contact);
        link.MapPost("/afspraak", Appoint);
        link.MapPost("/afspraak/{id:guid}/verzetten", Move);
        link.MapPost("/afspraak/{id:guid}/afloop", EndAppointment);
        link.MapPost("/terugkoppelen", Tell);
        link.MapPost("/loopt-nog", (HttpContext http, string secret, IFormCollection form) =>
            Run(http, secret, form, "loopt-nog", "SayReferralStillRuns", CaseEventKind.ReferralTold, string.Empty, a =>
                a.Referral.SayStillRunning(a.Seen, ReferralActor.Outside, Guid.CreateVersion7(), a.Calendar, a.Now)));
        link.MapPost("/afronden", Complete);
    }

    private static Task<IResult> Contact(HttpContext http, string secret, IFormCollection form, IStringLocalizer<OutsideTexts> texts)
    {
        var day = OutsideFields.Day(form, "dag", texts, out var errors);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble("contact", form, errors))
            : Run(http, secret, form, "contact", "ConfirmFirstContact", CaseEventKind.ReferralTakenOver, string.Empty, a => a.Referral.ConfirmContact(a.Seen, ReferralActor.Outside, day, a.Calendar, a.Now));
    }

    private static Task<IResult> Appoint(HttpContext http, string secret, IFormCollection form, Words words, IStringLocalizer<OutsideTexts> texts)
    {
        var at = OutsideFields.Moment(form, words, texts, out var errors);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble("afspraak", form, errors))
            : Run(http, secret, form, "afspraak", "MakeReferralAppointment", CaseEventKind.ReferralAppointed, nameof(AppointmentState.Made), a =>
                a.Referral.Appoint(a.Seen, ReferralActor.Outside, Guid.CreateVersion7(), at, form.Text("waar"), a.Now));
    }

    private static Task<IResult> Move(HttpContext http, string secret, Guid id, IFormCollection form, Words words, IStringLocalizer<OutsideTexts> texts)
    {
        var at = OutsideFields.Moment(form, words, texts, out var errors);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble("verzetten", form, errors))
            : Run(http, secret, form, "verzetten", "MoveReferralAppointment", CaseEventKind.ReferralAppointed, nameof(AppointmentState.Moved), a =>
                a.Referral.MoveAppointment(a.Seen, ReferralActor.Outside, id, Guid.CreateVersion7(), at, form.Text("waar"), a.Now));
    }

    private static Task<IResult> EndAppointment(HttpContext http, string secret, Guid id, IFormCollection form)
    {
        var kept = form.Text("afloop") == nameof(AppointmentState.Kept);
        return Run(http, secret, form, "afloop", "EndReferralAppointment", CaseEventKind.ReferralAppointed, kept ? nameof(AppointmentState.Kept) : nameof(AppointmentState.Missed), a =>
        {
            RuleViolation.When(!kept && form.Text("afloop") != nameof(AppointmentState.Missed), "choice-unknown", "Kept or missed.");
            a.Referral.EndAppointment(a.Seen, ReferralActor.Outside, id, kept, a.Now);
        });
    }

    private static Task<IResult> Tell(HttpContext http, string secret, IFormCollection form, IStringLocalizer<OutsideTexts> texts)
    {
        var errors = OutsideFields.Feedback(form, texts);
        var day = OutsideFields.OptionalDay(form, "dag", texts, errors);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble("terugkoppelen", form, errors))
            : Run(http, secret, form, "terugkoppelen", "GiveReferralFeedback", CaseEventKind.ReferralTold, string.Empty, a =>
                a.Referral.Tell(a.Seen, ReferralActor.Outside, Guid.CreateVersion7(), new FeedbackText(form.Text("gedaan"), form.Text("gebracht"), day), a.Calendar, a.Now));
    }

    private static Task<IResult> Complete(HttpContext http, string secret, IFormCollection form, IStringLocalizer<OutsideTexts> texts)
    {
        var errors = OutsideFields.Feedback(form, texts);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble("afronden", form, errors))
            : To(http, secret, form, "CompleteReferral", ReferralState.Completed, a =>
                a.Referral.Complete(a.Seen, ReferralActor.Outside, Guid.CreateVersion7(), new FeedbackText(form.Text("gedaan"), form.Text("gebracht"), null), a.Calendar, a.Now), "afronden");
    }

    private static Task<IResult> WithReason(HttpContext http, string secret, IFormCollection form, string part, IStringLocalizer<OutsideTexts> texts, string name, ReferralState to, Action<OutsideActing, ReferralWhy> work)
    {
        var errors = OutsideFields.Reason(form, texts);
        return errors.Count > 0
            ? Back(http, secret, new OutsideTrouble(part, form, errors))
            : Run(http, secret, form, part, name, CaseEventKind.ReferralMoved, to.ToString(), async a =>
            {
                var id = form.OptionalId("reden");
                work(a, new ReferralWhy(await a.W.Db.ReferralReasons.SingleOrDefaultAsync(r => r.Id == id), form.Text("woorden")));
            });
    }

    private static Task<IResult> To(HttpContext http, string secret, IFormCollection form, string name, ReferralState to, Action<OutsideActing> work, string part = "") =>
        Run(http, secret, form, part, name, CaseEventKind.ReferralMoved, to.ToString(), work);

    private static Task<IResult> Run(HttpContext http, string secret, IFormCollection form, string part, string name, CaseEventKind happened, string detail, Action<OutsideActing> work) =>
        Run(http, secret, form, part, name, happened, detail, a =>
        {
            work(a);
            return Task.CompletedTask;
        });

    private static async Task<IResult> Run(HttpContext http, string secret, IFormCollection form, string part, string name, CaseEventKind happened, string detail, Func<OutsideActing, Task> work)
    {
        var services = http.RequestServices;
        var cookie = services.GetRequiredService<OutsideCookie>();
        if (cookie.Read(http, secret) is not { } accessId)
        {
            return OutsideEndpoints.AskCode(secret, OutsideTyped.Of(part, form));
        }

        try
        {
            var seen = form.Version("versie");
            var written = await services.GetRequiredService<WriteDoor>().Run(OutsideEndpoints.CallerOf(http, accessId), form.CommandId(), name, async w =>
            {
                var visit = await OutsideVisit.Open(w, secret);
                var calendar = await services.GetRequiredService<ReferralCalendars>().Of(w.Db, visit.Referral.TableId);
                await work(new OutsideActing(w, visit.Referral, calendar, seen));
                await ReferralNews.Tell(w, visit.Referral, calendar, happened, detail);
                return visit.Referral.IsBeforeReceiver;
            }, http.RequestAborted);
            if (written.Answer)
            {
                return Results.LocalRedirect(OutsideModule.PathOf(secret));
            }

            // The link works no more: this answer is the last that is seen by it.
            cookie.Forget(http, secret);
            return new RazorComponentResult<OutsideDonePage>();
        }
        catch (RefusedException)
        {
            cookie.Forget(http, secret);
            return OutsideEndpoints.AskCode(secret, OutsideTyped.Of(part, form));
        }
        catch (RuleViolation rule)
        {
            return await Back(http, secret, new OutsideTrouble(part, form, new Dictionary<string, string>(), rule.Code));
        }
    }

    private static Task<IResult> Back(HttpContext http, string secret, OutsideTrouble trouble) => OutsideEndpoints.Page(http, secret, trouble);
}
