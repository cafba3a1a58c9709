using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Referrals;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

/// <summary>A referral to somebody without an account, and how that one gets in.</summary>
internal sealed class LetIn(TestHost host, Guid id, string reference, Person referrer, Guid reason)
{
    public const string Resident = "Truus Canarie";

    private static int last;

    public Guid Id => id;

    public string Reference => reference;

    public Person Referrer => referrer;

    /// <summary>A reason to say no.</summary>
    public Guid Reason => reason;

    /// <summary>Where the link is given.</summary>
    public string Giving => $"/verwijzingen/{reference}/link";

    /// <summary>Offers a referral to a practice outside the partnership, which hears who it is after accepting.</summary>
    public static async Task<LetIn> Offer(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var made = new LetIn(host, Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"VW-2026-{900 + Interlocked.Increment(ref last)}"), table.Participant, Guid.CreateVersion7());
        await table.Partnership.Do(async w =>
        {
            var calendar = await host.Services.GetRequiredService<ReferralCalendars>().Of(w.Db, null);
            var text = ReferralText.Empty with { Asked = "Kunt u meedenken over rust in huis?", WhyHere = "U kent dit", Wants = "Ik wil slapen", Knows = ResidentKnows.Agrees, Pseudonymous = true, ResidentName = Resident, ResidentReach = "Bellen na vijven" };
            var referral = new Referral(made.Id, made.Reference, ReferralFrom.Alone, ReferralReceiver.Nobody with { Name = "Praktijk De Linde" }, text, made.Referrer.Id, made.Referrer.OrganisationId, w.Now);
            referral.Offer(referral.Version, ReferralActor.Referrer(made.Referrer.Id), null, calendar, w.Now);
            w.Db.Referrals.Add(referral);
            w.Db.ReferralReasons.Add(new ReferralReason(made.Reason, null, ReferralState.Rejected, "vol", "Geen plek", 1, isShipped: false));
        });
        return made;
    }

    /// <summary>Gives link and code, as the referrer does.</summary>
    public async Task<(string Path, string Code)> Give(params (string Name, string Value)[] fields)
    {
        using var client = await host.SignIn(referrer);
        var page = (await client.Submit((await client.Get(Giving)).Form("/link"), fields)).ShouldBeOk().Page;
        return (new Uri(((IHtmlTextAreaElement)page.QuerySelector("#link")!).Value).AbsolutePath, page.QuerySelector("strong.pok-code")!.TextContent);
    }

    /// <summary>Opens a link with a code, in a browser of nobody.</summary>
    public static async Task<Answer> Enter(WebClient browser, string path, string code) =>
        await browser.Submit((await browser.Get(path)).Form(path), ("code", code));

    /// <summary>Takes it back, as the referrer does.</summary>
    public Task Cancel() => Change(async (w, referral, calendar) =>
    {
        var why = new ReferralReason(Guid.CreateVersion7(), null, ReferralState.Cancelled, "anders", "Anders", 1, isShipped: false);
        w.Db.ReferralReasons.Add(why);
        referral.Cancel(referral.Version, ReferralActor.Referrer(referrer.Id), new ReferralWhy(why, "Niet meer nodig"), calendar, w.Now);
        await Task.CompletedTask;
    });

    /// <summary>How the last access stands.</summary>
    public async Task<OutsideAccess> Access()
    {
        await using var scope = await host.Reading.Open(Caller.Program(), "test", "test", TestContext.Current.CancellationToken);
        var access = await scope.Db.OutsideAccesses.Where(a => a.ReferralId == id).OrderByDescending(a => a.GivenAt).FirstAsync(TestContext.Current.CancellationToken);
        await scope.Record();
        return access;
    }

    /// <summary>How the referral stands.</summary>
    public async Task<Referral> Now()
    {
        await using var scope = await host.Reading.Open(Caller.Program(), "test", "test", TestContext.Current.CancellationToken);
        var referral = await ReferralQueries.Whole(scope.Db).SingleAsync(r => r.Id == id, TestContext.Current.CancellationToken);
        await scope.Record();
        return referral;
    }

    private async Task Change(Func<PokCases.Web.Persistence.Writing, Referral, ReferralCalendar, Task> work) => await host.NewPartnership().Do(async w =>
    {
        var referral = await ReferralQueries.Whole(w.Db).SingleAsync(r => r.Id == id);
        await work(w, referral, await host.Services.GetRequiredService<ReferralCalendars>().Of(w.Db, null));
    });
}
