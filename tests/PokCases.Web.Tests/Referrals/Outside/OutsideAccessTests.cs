using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Referrals.Outside;

/// <summary>Somebody without an account, over HTTP: a link and a code open one referral, and nothing says that it is there to who has only one of them.</summary>
public abstract partial class OutsideAccessTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task WholeWay_FromLinkToFeedback_EndsTheReferrersDutyAndThenTheLink()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var asks = (await browser.Get(path)).QuerySelector("main")!.TextContent;
        var opened = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;
        var accepted = (await browser.Submit(opened.Form("/accepteren"))).ShouldBeOk().Page;
        var contact = (await browser.Submit(accepted.Form("/eerste-contact"))).ShouldBeOk().Page;
        var (day, again) = (Day(1), Day(8));
        var noTime = await browser.Submit(contact.Form("/afspraak"), ("dag", day), ("tijd", ""), ("waar", "Bij ons"));
        var planned = (await browser.Submit(contact.Form("/afspraak"), ("dag", day), ("tijd", "10:30"), ("waar", "Bij ons"), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBeOk().Page;

        Host.Time.Advance(TimeSpan.FromDays(2));
        (await browser.Get(path)).QuerySelector("input[name=code]").ShouldNotBeNull("Opening lasts a short time.");
        var back = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;
        var missed = (await browser.Submit(AfterAppointment(back, AppointmentState.Missed))).ShouldBeOk().Page;
        (await browser.Submit(missed.Form("/afspraak"), ("dag", again), ("tijd", "09:00"), ("waar", ""))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromDays(8));
        var later = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;
        var kept = (await browser.Submit(AfterAppointment(later, AppointmentState.Kept))).ShouldBeOk().Page;
        var runs = (await browser.Submit(kept.Form("/loopt-nog"))).ShouldBeOk().Page;
        var told = (await browser.Submit(runs.Form("/terugkoppelen"), ("gedaan", "Twee gesprekken"))).ShouldBeOk().Page;
        var done = (await browser.Submit(told.Form("/afronden"), ("gedaan", "Alles"), ("gebracht", "Rust"))).ShouldBeOk();

        asks.ShouldNotContain(referral.Reference);
        opened.QuerySelector("main")!.TextContent.ShouldContain("rust in huis");
        opened.QuerySelector("main")!.TextContent.ShouldNotContain(LetIn.Resident);
        accepted.QuerySelector("main")!.TextContent.ShouldContain(LetIn.Resident);
        opened.QuerySelectorAll("script, nav, main a").ShouldBeEmpty();
        noTime.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("input[name=waar]")!.GetAttribute("value").ShouldBe("Bij ons");
        planned.QuerySelector("main")!.TextContent.ShouldContain("Bij ons");
        done.Page.QuerySelector("main")!.TextContent.ShouldContain("Uw antwoord is doorgegeven");
        var now = await referral.Now();
        now.State.ShouldBe(ReferralState.Completed);
        now.IsTakenOver.ShouldBeTrue();
        now.Appointments.Select(a => a.State).ShouldBe([AppointmentState.Missed, AppointmentState.Kept]);
        (await referral.Access()).EndedAt.ShouldNotBeNull();
        await ShouldBeDead(browser, path, code);
    }

    [Fact]
    public async Task Page_Always_IsKeptAndPassedOnNowhere()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        using var referrer = await Host.SignIn(referral.Referrer);

        var entered = await browser.SendForm(path, ("code", code));
        var page = await browser.Ask(path, "text/html");

        var cookie = entered.Header("Set-Cookie");
        foreach (var part in (string[])[$"path={path}", "httponly", "samesite=strict"])
        {
            cookie.ShouldContain(part, Case.Insensitive);
        }

        page.ShouldBeOk().Header("Referrer-Policy").ShouldBe("no-referrer");
        page.Header("Cache-Control").ShouldContain("no-store");
        page.Header("X-Robots-Tag").ShouldContain("noindex");
        (await referrer.Ask("/mijn-dag", "text/html")).Header("Referrer-Policy").ShouldBe("same-origin");
    }

    [Fact]
    public async Task WrongCodes_AreCountedUntilNoneIsLeft_AlsoSideBySide()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var form = (await browser.Get(path)).Form(path);
        var wrong = code == "0000 0000" ? "1111 1111" : "0000 0000";

        // The same form, so the same command id: each is a guess all the same.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.Submit(form, ("code", wrong))));
        var afterFour = await referral.Access();
        var right = await LetIn.Enter(browser, path, code);
        (await referral.Access()).TriesLeft.ShouldBe(1);
        using var late = Host.Browser();
        await LetIn.Enter(late, path, wrong);
        var locked = await LetIn.Enter(late, path, code);

        afterFour.TriesLeft.ShouldBe(1);
        afterFour.OpenedAt.ShouldBeNull();
        right.ShouldBeOk().Page.QuerySelector("input[name=code]").ShouldBeNull();
        locked.ShouldBe(HttpStatusCode.BadRequest);
        await ShouldBeDead(browser, path, code);
        using var referrer = await Host.SignIn(referral.Referrer);
        (await referrer.Get(referral.Giving)).QuerySelector("main")!.TextContent.ShouldContain("De code was te vaak fout");
    }

    [Fact]
    public async Task Answers_ToAWrongCodeAndToALinkThatNeverWasOrIsOver_AreAlike()
    {
        var (wrong, revoked, withdrawn, expired) = (await LetIn.Offer(Host), await LetIn.Offer(Host), await LetIn.Offer(Host), await LetIn.Offer(Host));
        var old = await expired.Give();
        Host.Time.Advance(TimeSpan.FromDays(61));
        var (guessed, taken, back) = (await wrong.Give(), await revoked.Give(), await withdrawn.Give());
        using (var referrer = await Host.SignIn(revoked.Referrer))
        {
            (await referrer.Submit((await referrer.Get(revoked.Giving)).Form("/intrekken"))).ShouldBeOk();
        }

        await withdrawn.Cancel();
        List<(string Path, string Code)> tries = [(guessed.Path, "12"), taken, back, old, ($"/v/{new string('a', 43)}", "1234 5678")];

        List<(HttpStatusCode, string, string)> answers = [];
        foreach (var (path, code) in tries)
        {
            using var browser = Host.Browser();
            var asked = (await browser.Get(path)).QuerySelector("main")!.TextContent;
            var answer = await LetIn.Enter(browser, path, code);
            answers.Add((answer.Status, asked, answer.Page.QuerySelector("main")!.TextContent));
        }

        answers.Distinct().ShouldHaveSingleItem().Item1.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Answers_ToAWrongCodeAndToALinkThatNeverWas_AreTheSamePageAndTheSameWork()
    {
        var (path, _) = await (await LetIn.Offer(Host)).Give();
        List<(HttpStatusCode Status, string Page, string Headers, string Work)> answers = [];
        foreach (var link in (string[])[path, $"/v/{new string('a', 43)}"])
        {
            using var browser = Host.Browser();
            var before = await LastEntry();
            var answer = await LetIn.Enter(browser, link, "12");
            var work = (await LogAfter(before)).Where(e => e.Action is "EnterOutsideCode" or "outside-code").Select(e => $"{e.Kind} {e.Action} {e.Outcome} {e.Ground}");
            answers.Add((
                answer.Status,
                Unique().Replace(answer.Body.Replace(link, "/v/…", StringComparison.Ordinal), "…"),
                Unique().Replace(string.Join('\n', new[] { "Cache-Control", "Referrer-Policy", "X-Robots-Tag", "Content-Type", "Content-Security-Policy" }.Select(answer.Header)), "…"),
                string.Join('\n', work)));
        }

        answers[1].Status.ShouldBe(answers[0].Status);
        answers[1].Page.ShouldBe(answers[0].Page);
        answers[1].Headers.ShouldBe(answers[0].Headers);
        answers[1].Work.ShouldBe(answers[0].Work);
        answers[0].Work.ShouldContain("outside-code refused");
    }

    [Fact]
    public async Task OpenPage_WhenRevokedRenewedOrWithdrawn_IsDeadAtOnce()
    {
        foreach (var end in (Func<LetIn, Task>[])[Revoke, r => r.Give(), r => r.Cancel()])
        {
            var referral = await LetIn.Offer(Host);
            var (path, code) = await referral.Give();
            using var browser = Host.Browser();
            var open = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;

            await end(referral);
            var act = await browser.Submit(open.Form("/accepteren"));

            act.ShouldBeOk().Page.QuerySelector("input[name=code]").ShouldNotBeNull();
            (await referral.Now()).State.ShouldNotBe(ReferralState.Accepted);
            await ShouldBeDead(browser, path, code);
        }
    }

    [Fact]
    public async Task Reject_WithAReason_EndsAccessWithTheAnswer()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var open = (await LetIn.Enter(browser, path, code)).Page;

        var silent = await browser.Submit(open.Form("/afwijzen"), ("reden", $"{referral.Reason}"), ("woorden", ""));
        var rejected = await browser.Submit(open.Form("/afwijzen"), ("reden", $"{referral.Reason}"), ("woorden", "Wij zitten vol"), ("commandId", $"{Guid.CreateVersion7()}"));

        silent.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Schrijf waarom.");
        rejected.ShouldBeOk().Body.ShouldContain("Uw antwoord is doorgegeven");
        (await referral.Now()).State.ShouldBe(ReferralState.Rejected);
        await ShouldBeDead(browser, path, code);
    }

    [Fact]
    public async Task CitizenNumber_Typed_IsAskedAboutOnceAndKept()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var open = (await LetIn.Enter(browser, path, code)).Page;

        var asked = (await browser.Submit(open.Form("/afwijzen"), ("reden", $"{referral.Reason}"), ("woorden", "Kijk bij 111222333"))).ShouldBe(HttpStatusCode.BadRequest).Page;
        var before = (await referral.Now()).State;
        var sent = await browser.Submit(asked.Form("/afwijzen"), ("nagekeken", "true"));

        asked.QuerySelector("textarea[name='woorden']").ShouldNotBeNull().TextContent.ShouldContain("111222333");
        before.ShouldBe(ReferralState.Requested);
        sent.ShouldBeOk();
        (await referral.Now()).State.ShouldBe(ReferralState.Rejected);
    }

    [Fact]
    public async Task OneLink_OpensNothingOfAnother()
    {
        var (own, other) = (await LetIn.Offer(Host), await LetIn.Offer(Host));
        var (path, code) = await own.Give();
        var (foreign, _) = await other.Give();
        using var browser = Host.Browser();
        var open = (await LetIn.Enter(browser, path, code)).ShouldBeOk().Page;
        var cookie = browser.CookieOf(path);

        (await browser.Get(foreign)).QuerySelector("input[name=code]").ShouldNotBeNull();
        using var request = new HttpRequestMessage(HttpMethod.Get, foreign);
        request.Headers.Add("Cookie", cookie);
        using var bare = Host.Browser();
        (await bare.Send(request, "text/html")).Page.QuerySelector("input[name=code]").ShouldNotBeNull("The cookie of one link is not of another.");
        var accepted = (await browser.Submit(open.Form("/accepteren"))).Page;
        (await browser.Submit(accepted.Form("/afspraak"), ("dag", Day(1)), ("tijd", "10:00"))).ShouldBeOk();
        (await browser.Ask("/verwijzingen", "text/html")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await other.Now()).State.ShouldBe(ReferralState.Requested);
        (await other.Access()).OpenedAt.ShouldBeNull();
    }

    [Fact]
    public async Task EachLookAndAct_IsInTheLogAsOutside_AndNeitherLinkNorCodeIsAnywhere()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        await LetIn.Enter(browser, path, "1");
        var open = (await LetIn.Enter(browser, path, code)).Page;
        await browser.Submit(open.Form("/accepteren"));

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var accessId = (await referral.Access()).Id;
        var entries = (await scope.Db.Log.OrderBy(e => e.Number).ToListAsync(Cancellation)).ConvertAll(e => LogRecord.FromBytes(e.Payload));
        var own = entries.FindAll(e => e.Outside == accessId);
        await scope.Record();

        own.ShouldAllBe(e => e.Person == Guid.Empty);
        own.Where(e => e.Outcome == "ok" && e.Subjects.Contains(referral.Id) && e.Ground == "OutsideLink").Select(e => e.Action).ShouldBe(["EnterOutsideCode", "outside-referral", "AcceptReferral", "outside-referral"]);
        own.ShouldContain(e => e.Outcome == "refused" && e.Action == "outside-code");
        var secret = path.Split('/')[^1];
        entries.Select(e => System.Text.Encoding.UTF8.GetString(e.ToBytes())).Concat(Host.Log.Lines).ShouldAllBe(l => !l.Contains(secret) && !l.Contains(code.Replace(" ", "", StringComparison.Ordinal)) && !l.Contains(LetIn.Resident));
    }

    [Fact]
    public async Task Giving_IsForWhoRefers()
    {
        var referral = await LetIn.Offer(Host);
        using var stranger = await Host.SignIn(await Host.NewPartnership().Outsider());

        (await stranger.Ask(referral.Giving, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendForm(referral.Giving)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.SendForm($"{referral.Giving}/intrekken")).ShouldBe(HttpStatusCode.NotFound);
    }

    // What differs each time a page is made: ids of commands, and the proof that a form is ours.
    [GeneratedRegex("value=\"[A-Za-z0-9_-]{30,}\"|nonce-[^']+")]
    private static partial Regex Unique();

    private static IHtmlFormElement AfterAppointment(IHtmlDocument page, AppointmentState state) =>
        (IHtmlFormElement)page.QuerySelector($"input[name=afloop][value={state}]")!.Closest("form")!;

    private async Task Revoke(LetIn referral)
    {
        using var referrer = await Host.SignIn(referral.Referrer);
        (await referrer.Submit((await referrer.Get(referral.Giving)).Form("/intrekken"))).ShouldBeOk();
    }

    private static async Task ShouldBeDead(WebClient browser, string path, string code)
    {
        (await browser.Get(path)).QuerySelector("input[name=code]").ShouldNotBeNull();
        (await LetIn.Enter(browser, path, code)).ShouldBe(HttpStatusCode.BadRequest);
    }

    private string Day(int days) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
