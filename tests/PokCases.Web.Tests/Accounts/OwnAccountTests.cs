using System.Net;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>What people change about their own account.</summary>
public abstract class OwnAccountTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Another = "kastanje fluit langs het kanaal";

    [Fact]
    public async Task SignOutEverywhere_WhenTwoBrowsers_EndsTheOthersNextRequest()
    {
        var person = await Host.NewPartnership().Outsider();
        using var one = await Host.SignIn(person);
        using var other = await Host.SignIn(person);

        var answer = await one.Submit((await one.Get("/account")).Form("overal-uitloggen"));

        answer.Address.AbsolutePath.ShouldBe("/inloggen");
        (await other.Ask("/account")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task ChangePassword_WhenPresentOneIsRight_EndsOtherBrowsersOnly()
    {
        var person = await Newcomer.Settled(Host);
        using var here = Host.Browser();
        using var elsewhere = Host.Browser();
        await person.SignIn(here);
        await person.SignIn(elsewhere);

        var answer = await here.Submit((await here.Get("/account/wachtwoord")).Form("wachtwoord"), ("nu", Newcomer.Password), ("wachtwoord", Another), ("herhaling", Another));

        answer.ShouldBeOk().Address.AbsolutePath.ShouldBe("/account");
        (await elsewhere.Ask("/account")).ShouldBe(HttpStatusCode.Redirect);
        using var later = Host.Browser();
        (await person.TypePassword(later)).ShouldBe(HttpStatusCode.BadRequest);
        (await person.TypePassword(later, Another)).Location.ShouldStartWith("/inloggen/code");
    }

    [Fact]
    public async Task ChangePassword_WhenPresentOneIsWrong_ChangesNothing()
    {
        var person = await Newcomer.Settled(Host);
        using var browser = Host.Browser();
        await person.SignIn(browser);

        var answer = await browser.Submit((await browser.Get("/account/wachtwoord")).Form("wachtwoord"), ("nu", "dit is het niet"), ("wachtwoord", Another), ("herhaling", Another));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#nu-fout").ShouldNotBeNull();
        using var later = Host.Browser();
        (await person.TypePassword(later)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task RenewCodes_WhenPasswordIsRight_OldCodesNoLongerWork()
    {
        var person = await Newcomer.Settled(Host);
        using var browser = Host.Browser();
        await person.SignIn(browser);

        var fresh = await browser.Submit((await browser.Get("/account/herstelcodes")).Form("herstelcodes"), ("nu", Newcomer.Password));

        fresh.ShouldBeOk().Page.QuerySelectorAll(".pok-secret li").Length.ShouldBe(10);
        using var later = Host.Browser();
        await person.TypePassword(later);
        (await Newcomer.TypeRecoveryCode(later, person.RecoveryCodes[0])).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ChangeEmail_WhenThereIsNoMailServer_SaysToAskTheAdministrator()
    {
        using var browser = await Host.SignIn(await Host.NewPartnership().Outsider());

        var page = await browser.Get("/account/e-mail");

        page.QuerySelectorAll("main form").ShouldBeEmpty();
    }
}
