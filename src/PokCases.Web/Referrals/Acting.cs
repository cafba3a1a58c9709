using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>One act on a referral at work: what the form says, by whom, under which terms. Every form of the page goes this way.</summary>
internal sealed class Acting(Writing w, ReferralAccess access, ReferralActor by, ReferralCalendar calendar, IFormCollection form)
{
    public Writing W => w;

    public ReferralAccess Access => access;

    public Referral Referral => access.Referral;

    public ReferralActor By => by;

    public ReferralCalendar Calendar => calendar;

    public IFormCollection Form => form;

    public DateTimeOffset Now => w.Now;

    /// <summary>The version that the form was made with.</summary>
    public int Seen { get; } = form.Version("versie");

    /// <summary>What the case's timeline says of it; null for nothing.</summary>
    public CaseEventKind? Happened { get; private set; }

    public string Detail { get; private set; } = string.Empty;

    public Guid? Subject { get; private set; }

    /// <summary>Where it goes on; null for the referral itself.</summary>
    public string? Go { get; set; }

    /// <summary>What the case's timeline says of it.</summary>
    public void Say(CaseEventKind happened, string detail = "", Guid? subject = null) => (Happened, Detail, Subject) = (happened, detail, subject);

    /// <summary>Why, of the list and in words.</summary>
    public async Task<ReferralWhy> Why()
    {
        var id = form.OptionalId("reden");
        return new ReferralWhy(id is null ? null : await w.Db.ReferralReasons.SingleOrDefaultAsync(r => r.Id == id), form.Text("woorden"));
    }

    /// <summary>Brings it to another state.</summary>
    public static Task<IResult> To(HttpContext http, string key, IFormCollection form, string name, ReferralState to, Func<Acting, Task> work) =>
        Run(http, key, form, name, (access, me) => access.By(to, me), async a =>
        {
            await work(a);
            a.Say(CaseEventKind.ReferralMoved, to.ToString());
        });

    /// <summary>Does something else with it.</summary>
    public static Task<IResult> Do(HttpContext http, string key, IFormCollection form, string name, ReferralAct act, Func<Acting, Task> work) =>
        Run(http, key, form, name, (access, me) => access.By(act, me), work);

    /// <summary>The same for work that waits for nothing.</summary>
    public static Task<IResult> Do(HttpContext http, string key, IFormCollection form, string name, ReferralAct act, Action<Acting> work) => Do(http, key, form, name, act, a =>
    {
        work(a);
        return Task.CompletedTask;
    });

    private static async Task<IResult> Run(HttpContext http, string key, IFormCollection form, string name, Func<ReferralAccess, Guid, ReferralActor?> party, Func<Acting, Task> work)
    {
        var services = http.RequestServices;
        try
        {
            var written = await services.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                var access = await ReferralAccess.Open(w, key);
                // Who works on it and was overtaken is told so, and not that it may not be.
                if (access.Parties != ReferralParty.None)
                {
                    StaleVersion.Check(form.Version("versie"), access.Referral.Version);
                }

                var by = party(access, w.Caller.PersonId);
                w.Require(by is null ? Sight.Nothing : AccessPolicy.ActOnReferral(w.Caller.Viewer, access.Standing, by.Party), mayKnow: true);
                var acting = new Acting(w, access, by!, await services.GetRequiredService<ReferralCalendars>().Of(w.Db, access.Referral.TableId), form);
                await work(acting);
                await ReferralNews.Tell(w, access.Referral, acting.Calendar, acting.Happened, acting.Detail, acting.Subject);
                // Who said no, or gave it away, has it before them no longer.
                var after = await ReferralAccess.Of(w.Db, w.Caller.Viewer, access.Referral, w.Now);
                return acting.Go is { } go ? go : after.Sees.IsAllowed || after.Terms.IsAllowed ? ReferralsModule.PathOf(access.Referral.Reference) : ReferralsModule.Path;
            }, http.RequestAborted);
            return CommandResults.Go(http, written.Answer);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await ReferralPages.Page(http, key, new FormTrouble(rule.Code, form));
        }
    }
}
