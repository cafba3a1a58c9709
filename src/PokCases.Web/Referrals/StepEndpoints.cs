using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>Bringing a referral from one state to another, and what becomes of one that the other did not take over.</summary>
internal static class StepEndpoints
{
    public static void MapReferralSteps(this RouteGroupBuilder referrals)
    {
        var referral = referrals.MapGroup("/{key}");
        referral.MapPost("/aanbieden", Offer);
        referral.MapPost("/accepteren", Accept);
        referral.MapPost("/oppakken", Begin);
        referral.MapPost("/wachten", Hold);
        referral.MapPost("/afwijzen", Reject);
        referral.MapPost("/intrekken", Cancel);
        referral.MapPost("/niet-gelukt", Fail);
        referral.MapPost("/vergissing", Mistake);
        referral.MapPost("/afronden", Complete);
        referral.MapPost("/regelen", Settle);
        referral.MapPost("/doorverwijzen", Redirect);
        referral.MapPost("/overdragen", Reassign);
        referral.MapPost("/collega", ReassignReceiver);
    }

    private static Task<IResult> Offer(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "OfferReferral", ReferralState.Requested, async a =>
        {
            var decision = a.Referral.SharingDecisionId is { } id ? await ReferralData.Decision(a.W.Db, id) : null;
            a.Referral.Offer(a.Seen, a.By, decision, a.Calendar, a.Now);
        });

    private static Task<IResult> Accept(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "AcceptReferral", ReferralState.Accepted, a => Done(() => a.Referral.Accept(a.Seen, a.By, a.Calendar, a.Now)));

    private static Task<IResult> Begin(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "BeginReferral", ReferralState.InProgress, a => Done(() => a.Referral.Begin(a.Seen, a.By, a.Calendar, a.Now)));

    private static Task<IResult> Hold(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "HoldReferral", ReferralState.OnHold, async a => a.Referral.Hold(a.Seen, a.By, await a.Why(), a.Form.Day("dag"), a.Calendar, a.Now));

    private static Task<IResult> Reject(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "RejectReferral", ReferralState.Rejected, async a => a.Referral.Reject(a.Seen, a.By, await a.Why(), a.Calendar, a.Now));

    private static Task<IResult> Cancel(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "CancelReferral", ReferralState.Cancelled, async a => a.Referral.Cancel(a.Seen, a.By, await a.Why(), a.Calendar, a.Now));

    private static Task<IResult> Fail(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "FailReferral", ReferralState.Failed, async a => a.Referral.Fail(a.Seen, a.By, await a.Why(), a.Calendar, a.Now));

    private static Task<IResult> Mistake(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "MarkReferralMistaken", ReferralState.EnteredInError, a => Done(() => a.Referral.MarkMistaken(a.Seen, a.By, a.Calendar, a.Now)));

    private static Task<IResult> Complete(HttpContext http, string key, IFormCollection form) =>
        Acting.To(http, key, form, "CompleteReferral", ReferralState.Completed, a => Done(() =>
            a.Referral.Complete(a.Seen, a.By, Guid.CreateVersion7(), new FeedbackText(a.Form.Text("gedaan"), a.Form.Text("gebracht"), null), a.Calendar, a.Now)));

    private static Task<IResult> Settle(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "SettleReferral", ReferralAct.Settle, a =>
        {
            a.Referral.Settle(a.Seen, a.By, a.Form.Text("woorden"), a.Now);
            a.Say(CaseEventKind.ReferralSettled);
        });

    private static Task<IResult> Redirect(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "RedirectReferral", ReferralAct.Redirect, async a =>
        {
            var next = a.Referral.Redirect(
                a.Seen,
                a.By,
                Guid.CreateVersion7(),
                await ReferralNews.Reference(a.W, a.Calendar),
                await ReceiverChoice.Read(a.W.Db, a.Form.Text("ontvanger")),
                a.Calendar,
                a.Now);
            a.W.Db.Referrals.Add(next);
            a.W.About(next.Id);
            await ReferralNews.Tell(a.W, next, a.Calendar, null);
            a.Go = ReferralsModule.PathOf(next.Reference);
            a.Say(CaseEventKind.ReferralRedirected);
        });

    private static Task<IResult> Reassign(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "ReassignReferral", ReferralAct.Reassign, async a =>
        {
            var who = await ReferralPeople.Successor(a.W, a.Access, a.Form.Id("wie"));
            a.Referral.Reassign(a.Seen, a.By, who.Id, who.OrganisationId);
            a.W.About(who.Id);
            a.Say(CaseEventKind.ReferralChanged, subject: who.Id);
        });

    private static Task<IResult> ReassignReceiver(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "ReassignReferralReceiver", ReferralAct.ReassignReceiver, async a =>
        {
            var who = await ReferralPeople.Colleague(a.W.Db, a.Referral, a.Form.Id("wie"));
            a.Referral.ReassignReceiver(a.Seen, a.By, who.Id, who.OrganisationId);
            a.W.About(who.Id);
        });

    private static Task Done(Action work)
    {
        work();
        return Task.CompletedTask;
    }
}
