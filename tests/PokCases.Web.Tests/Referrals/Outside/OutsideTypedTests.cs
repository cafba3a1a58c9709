using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Referrals;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

/// <summary>What somebody without an account typed, when the code has to be given again before it can be sent.</summary>
public abstract class OutsideTypedTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Typed_WhenTheTimeWasOver_ComesBackAfterTheCodeAndIsSentOnce()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var open = (await LetIn.Enter(browser, path, code)).Page;
        Host.Time.Advance(TimeSpan.FromMinutes(31));

        var asks = (await browser.Submit(open.Form("/afwijzen"), ("reden", $"{referral.Reason}"), ("woorden", "Wij zitten vol \"tot\" mei"))).ShouldBeOk();
        var wrong = await browser.Submit(asks.Page.Form(path), ("code", "1"));
        var back = (await browser.Submit(wrong.Page.Form(path), ("code", code))).ShouldBeOk();
        var before = (await referral.Now()).State;
        var sent = await browser.Submit(back.Page.Form("/afwijzen"));

        asks.Page.QuerySelector("input[name=code]").ShouldNotBeNull();
        asks.Page.QuerySelector("textarea").ShouldBeNull();
        asks.Address.PathAndQuery.ShouldNotContain("vol");
        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("input[name=code]").ShouldNotBeNull();
        back.Address.PathAndQuery.ShouldBe(path);
        ((IHtmlTextAreaElement)back.Page.QuerySelector("#afwijzen-woorden")!).Value.ShouldBe("Wij zitten vol \"tot\" mei");
        back.Page.QuerySelector("main details[open] #afwijzen-woorden").ShouldNotBeNull("It is seen at once.");
        back.Page.QuerySelector("main")!.TextContent.ShouldContain("Nog niet verstuurd");
        before.ShouldBe(ReferralState.Requested);
        sent.ShouldBeOk().Body.ShouldContain("Uw antwoord is doorgegeven");
        (await referral.Now()).State.ShouldBe(ReferralState.Rejected);
    }

    [Fact]
    public async Task Typed_WithSomethingMissingOrACitizenNumber_ComesBackAsItWas()
    {
        var referral = await LetIn.Offer(Host);
        var (path, code) = await referral.Give();
        using var browser = Host.Browser();
        var accepted = (await browser.Submit((await LetIn.Enter(browser, path, code)).Page.Form("/accepteren"))).Page;
        Host.Time.Advance(TimeSpan.FromMinutes(31));

        var noTime = await browser.Submit(accepted.Form("/afspraak"), ("dag", Day(3)), ("tijd", ""), ("waar", "Bij ons, 111222333"), ("nagekeken", "true"));
        var back = (await browser.Submit(noTime.Page.Form(path), ("code", code))).ShouldBeOk().Page;

        back.QuerySelector("input[name=dag][id=afspraak-dag]")!.GetAttribute("value").ShouldBe(Day(3));
        back.QuerySelector("#afspraak-waar")!.GetAttribute("value").ShouldBe("Bij ons, 111222333");
        (await referral.Now()).Appointments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Typed_SentToALinkThatNeverWas_IsAnsweredAsBehindOneThatIs()
    {
        var referral = await LetIn.Offer(Host);
        var (path, _) = await referral.Give();
        List<(HttpStatusCode, string)> answers = [];
        foreach (var link in (string[])[path, $"/v/{new string('a', 43)}"])
        {
            using var browser = Host.Browser();
            var sent = await browser.Post($"{link}/terugkoppelen", ("gedaan", "Gebeld"), ("dag", ""));
            var entered = await browser.Submit(sent.Page.Form(link), ("code", "1"));
            answers.Add((sent.Status, sent.Page.QuerySelector("main")!.TextContent));
            answers.Add((entered.Status, entered.Page.QuerySelector("main")!.TextContent + entered.Page.QuerySelector("input[name=getypt-gedaan]")!.GetAttribute("value")));
        }

        answers[2].ShouldBe(answers[0]);
        answers[3].ShouldBe(answers[1]);
        answers[1].Item2.ShouldEndWith("Gebeld");
    }

    private string Day(int days) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
