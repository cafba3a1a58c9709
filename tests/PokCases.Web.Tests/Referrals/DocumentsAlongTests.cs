using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.HelpMap;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Referrals;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Referrals.Outside;
using PokCases.Web.Tests.Sharing;

namespace PokCases.Web.Tests.Referrals;

/// <summary>Documents that go along with a referral: those that its sharing decision names, for its receiver, as long as it is before that one.</summary>
public abstract class DocumentsAlongTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Letter = "Beste mevrouw, hierbij het besluit.";
    private const string Purpose = "Doel-van-het-delen";

    [Fact]
    public async Task Document_ThatIsNamed_IsTheReceiversOnceAcceptedAndNobodyElses()
    {
        var (world, named, other) = await World();
        var receiver = await world.Table.Partnership.Professional("Rita Ontvanger", world.Receiver.OrganisationId);
        var path = await Offer(world, await Decide(world, named), ToPerson(receiver), pseudonymous: true);
        using var receives = await Host.SignIn(receiver);

        var before = await receives.Get(path);
        (await receives.Ask($"{path}/documenten/{named}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var accepted = (await receives.Submit(before.Form("/accepteren"))).ShouldBeOk().Page;
        var since = await LastEntry();
        var file = (await receives.Ask(accepted.QuerySelector("main a[href*='/documenten/']").ShouldNotBeNull().GetAttribute("href")!)).ShouldBeOk();

        before.QuerySelectorAll("a[href*='/documenten/']").ShouldBeEmpty();
        before.QuerySelector("main")!.TextContent.ShouldNotContain("besluit.txt");
        accepted.QuerySelectorAll("main a[href*='/documenten/']").Length.ShouldBe(1);
        file.Body.ShouldBe(Letter);
        file.Header("Content-Disposition").ShouldStartWith("attachment");
        file.Header("Content-Security-Policy").ShouldStartWith("sandbox");
        file.Header("Cache-Control").ShouldBe("no-store");
        var entry = (await LogAfter(since)).Where(e => e.Action == "referral-document").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([world.About.Id]);
        entry.Subjects.ShouldContain(named);
        entry.Ground.ShouldBe("ReceivesReferral");
        (await receives.Ask($"{path}/documenten/{other}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await receives.Ask($"{world.Path}/documenten/{named}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var person in (Person[])[world.Giver, world.Third, world.Table.Chair, await world.Table.Partnership.Professional("Otto Buiten", world.Receiver.OrganisationId)])
        {
            using var nobody = await Host.SignIn(person);
            (await nobody.Ask($"{path}/documenten/{named}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("cancelled")]
    [InlineData("completed")]
    [InlineData("withdrawn")]
    [InlineData("expired")]
    public async Task Document_WhenItIsOver_IsRefusedAtOnce(string end)
    {
        var (world, named, _) = await World();
        var receiver = await world.Table.Partnership.Professional("Rita Ontvanger", world.Receiver.OrganisationId);
        var decision = await Decide(world, named);
        var path = await Offer(world, decision, ToPerson(receiver), pseudonymous: false);
        using (var receives = await Host.SignIn(receiver))
        {
            (await receives.Ask($"{path}/documenten/{named}")).ShouldBeOk();
        }

        await End(world, path, decision, receiver, end);

        using var late = await Host.SignIn(receiver);
        (await late.Ask($"{path}/documenten/{named}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Document_ForAReceiverOutside_GoesAlongByTheLinkAndEndsWithIt()
    {
        var (world, named, other) = await World();
        var provider = Guid.CreateVersion7();
        await world.Table.Partnership.Do(w => w.Db.Providers.Add(new Provider(provider, new ProviderText("Praktijk De Linde", "", "", "", ""), null, null, w.Now)));
        using var giver = await Host.SignIn(world.Giver);
        (string, string)[] form = world.Form(("ontvanger", $"{provider}"), ("bijdragen", ""), ("documenten", "Named"), ("document", $"{named}"), ("doel", Purpose));
        (await giver.PostJson($"{world.Path}/delen", form)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        var (id, reference) = await Draft(world, new ReferralReceiver(null, null, null, provider, null, "Praktijk De Linde"), null, pseudonymous: true);
        (await giver.Get($"{world.Path}/delen/nieuw")).QuerySelector($"select[name=ontvanger] option[value='{provider}']").ShouldNotBeNull();
        (await giver.PostJson($"{world.Path}/delen", form)).ShouldBeOk();
        (await giver.Get($"{world.Path}/documenten")).QuerySelector("main")!.TextContent.ShouldContain("Praktijk De Linde");
        (await giver.Get($"{world.Path}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Praktijk De Linde");
        await Change(id, async (w, referral, calendar) =>
        {
            var decision = await w.Db.SharingDecisions.Include(d => d.Parts).SingleAsync(d => d.ReceiverId == provider);
            var by = ReferralActor.Referrer(world.Giver.Id);
            referral.Change(referral.Version, by, referral.To, referral.Text with { SharingDecisionId = decision.Id });
            referral.Offer(referral.Version, by, decision, calendar, w.Now);
        });
        var (path, code) = await new LetIn(Host, id, reference, world.Giver, Guid.Empty).Give();
        using var browser = Host.Browser();

        (await browser.Get($"{path}/documenten/{named}")).QuerySelector("input[name=code]").ShouldNotBeNull();
        var open = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;
        (await browser.Ask($"{path}/documenten/{named}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var accepted = (await browser.Submit(open.Form("/accepteren"))).ShouldBeOk().Page;
        var since = await LastEntry();
        var link = accepted.QuerySelectorAll("main a").ShouldHaveSingleItem().GetAttribute("href")!;
        var file = (await browser.Ask(link)).ShouldBeOk();

        link.ShouldBe($"{path}/documenten/{named}");
        file.Body.ShouldBe(Letter);
        file.Header("Content-Disposition").ShouldStartWith("attachment");
        file.Header("Referrer-Policy").ShouldBe("no-referrer");
        var entry = (await LogAfter(since)).Where(e => e.Action == "outside-document").ShouldHaveSingleItem();
        entry.Subjects.ShouldContain(named);
        entry.Ground.ShouldBe("OutsideLink");
        (await browser.Ask($"{path}/documenten/{other}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        // What the decision is for, and why, is between who shares and who holds the case.
        (open.DocumentElement.OuterHtml + accepted.DocumentElement.OuterHtml).ShouldNotContain(Purpose);
        accepted.DocumentElement.OuterHtml.ShouldNotContain("Een gesprek was niet genoeg");
        accepted.DocumentElement.OuterHtml.ShouldNotContain("huurachterstand.txt");
        await End(world, reference, Guid.Empty, world.Giver, "cancelled");
        (await browser.Get(link)).QuerySelector("input[name=code]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Purpose_OfADecision_IsForWhoMayKnowOfItAndForTheReceiver()
    {
        var (world, named, _) = await World();
        var receiver = await world.Table.Partnership.Professional("Rita Ontvanger", world.Receiver.OrganisationId);
        var decision = await Decide(world, named);
        var path = await Offer(world, decision, ToPerson(receiver), pseudonymous: false);
        using var decides = await Host.SignIn(world.Giver);
        using var leads = await Host.SignIn(world.Receiver);
        using var works = await Host.SignIn(world.Third);
        using var receives = await Host.SignIn(receiver);

        var third = await works.Get(path);

        third.QuerySelector("main")!.TextContent.ShouldContain("Kunt u helpen?");
        third.DocumentElement.OuterHtml.ShouldNotContain(Purpose);
        third.QuerySelector($"a[href$='/delen/{decision}']").ShouldBeNull();
        (await works.Get($"/verwijzingen/nieuw?casus={world.About.Reference}")).DocumentElement.OuterHtml.ShouldNotContain(Purpose);
        (await works.PostJson("/verwijzingen/nieuw", ("casus", world.About.Reference), ("vraag", "Iets"), ("besluit", $"{decision}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await decides.Get(path)).QuerySelector($"a[href$='/delen/{decision}']").ShouldNotBeNull();
        (await decides.Get($"/verwijzingen/nieuw?casus={world.About.Reference}")).QuerySelector($"select[name=besluit] option[value='{decision}']").ShouldNotBeNull();
        foreach (var page in new[] { await decides.Get(path), await leads.Get(path), await receives.Get(path) })
        {
            page.QuerySelector("main")!.TextContent.ShouldContain(Purpose);
        }
    }

    private static ReferralReceiver ToPerson(Person receiver) => new(receiver.OrganisationId, null, receiver.Id, null, null, receiver.Name);

    private static Task<Guid> Decide(SharingAtWork world, Guid named) => world.Decide(SharedSelection.Nothing with { Documents = SharedDocuments.Named, DocumentIds = [named] });

    private async Task<(SharingAtWork World, Guid Named, Guid Other)> World()
    {
        var world = await SharingAtWork.Make(Host);
        return (world, await world.Bring(world.Giver, "besluit.txt", Letter), await world.Bring(world.Giver, "huurachterstand.txt"));
    }

    private async Task<string> Offer(SharingAtWork world, Guid decisionId, ReferralReceiver to, bool pseudonymous)
    {
        var (id, reference) = await Draft(world, to, decisionId, pseudonymous);
        await Change(id, async (w, referral, calendar) =>
            referral.Offer(referral.Version, ReferralActor.Referrer(world.Giver.Id), await w.Db.SharingDecisions.Include(d => d.Parts).SingleAsync(d => d.Id == decisionId), calendar, w.Now));
        return $"/verwijzingen/{reference}";
    }

    private static async Task<(Guid Id, string Reference)> Draft(SharingAtWork world, ReferralReceiver to, Guid? decisionId, bool pseudonymous)
    {
        var id = Guid.CreateVersion7();
        var reference = $"VW-{id.ToString("N")[^16..]}".ToUpperInvariant();
        var text = ReferralText.Empty with { Asked = "Kunt u helpen?", WhyHere = "U kent dit", Wants = "Rust", Knows = ResidentKnows.Agrees, SharingDecisionId = decisionId, Pseudonymous = pseudonymous };
        await world.Table.Partnership.Do(w => w.Db.Referrals.Add(new Referral(id, reference, ReferralFrom.Case(world.About.Id, world.Table.Id), to, text, world.Giver.Id, world.Giver.OrganisationId, w.Now)));
        return (id, reference);
    }

    private async Task End(SharingAtWork world, string path, Guid decisionId, Person receiver, string end)
    {
        if (end == "expired")
        {
            Host.Time.Advance(TimeSpan.FromDays(32));
            return;
        }

        if (end == "withdrawn")
        {
            await world.Table.Partnership.Do(async w => (await w.Db.SharingDecisions.SingleAsync(d => d.Id == decisionId)).Withdraw(world.Giver.Id, "Niet meer nodig", w.Now));
            return;
        }

        var reference = path.Split('/')[^1];
        var by = ReferralActor.Receiver(receiver.Id);
        await Change(r => r.Reference == reference, (w, referral, calendar) =>
        {
            ReferralReason Reason(ReferralState state)
            {
                var reason = new ReferralReason(Guid.CreateVersion7(), null, state, "anders", "Anders", 1, isShipped: false);
                w.Db.ReferralReasons.Add(reason);
                return reason;
            }

            switch (end)
            {
                case "rejected":
                    referral.Reject(referral.Version, by, new ReferralWhy(Reason(ReferralState.Rejected), "Vol"), calendar, w.Now);
                    break;
                case "cancelled":
                    referral.Cancel(referral.Version, ReferralActor.Referrer(world.Giver.Id), new ReferralWhy(Reason(ReferralState.Cancelled), "Niet nodig"), calendar, w.Now);
                    break;
                default:
                    referral.Accept(referral.Version, by, calendar, w.Now);
                    referral.ConfirmContact(referral.Version, by, DateOnly.FromDateTime(w.Now.UtcDateTime), calendar, w.Now);
                    referral.Complete(referral.Version, by, Guid.CreateVersion7(), new FeedbackText("Gedaan", "Rust", null), calendar, w.Now);
                    break;
            }

            return Task.CompletedTask;
        });
    }

    private Task Change(Guid id, Func<PokCases.Web.Persistence.Writing, Referral, ReferralCalendar, Task> work) => Change(r => r.Id == id, work);

    private Task Change(System.Linq.Expressions.Expression<Func<Referral, bool>> which, Func<PokCases.Web.Persistence.Writing, Referral, ReferralCalendar, Task> work) => Host.NewPartnership().Do(async w =>
    {
        var referral = await ReferralQueries.Whole(w.Db).SingleAsync(which);
        await work(w, referral, await Host.Services.GetRequiredService<ReferralCalendars>().Of(w.Db, null));
    });
}
