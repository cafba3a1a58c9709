using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Web.Accounts;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Getting in: the links, the password, the code.</summary>
public abstract class SigningInTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task AcceptInvitation_WhenRoleSeesCases_LeadsThroughSecondStepAndIn()
    {
        var invited = await Newcomer.Invite(Host);
        using var browser = Host.Browser();

        await invited.ChoosePassword(browser);
        var codes = await invited.SetUpSecondStep(browser);
        var account = await browser.Ask("/account");

        codes.Count.ShouldBe(10);
        account.ShouldBeOk();
    }

    [Fact]
    public async Task ChoosePassword_WhenSecondStepIsMissing_OpensNothingElse()
    {
        var invited = await Newcomer.Invite(Host);
        using var browser = Host.Browser();

        var next = await invited.ChoosePassword(browser);
        var elsewhere = await browser.Ask("/account");

        next.Address.AbsolutePath.ShouldBe("/inloggen/tweede-stap");
        elsewhere.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Connection_WhenTheSignInRanOutUnattended_IsCutWithinAMinute()
    {
        var person = await Host.NewPartnership().Outsider();
        using var browser = await Host.SignIn(person);
        await using var hub = await HubClient.Connect(browser);

        Host.Time.Advance(TimeSpan.FromMinutes(59));
        await Task.Delay(TimeSpan.FromMilliseconds(300), Cancellation);
        var before = hub.Closed.IsCompleted;
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        // A look that was under way while time went by saw the old time; the next is a minute later.
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        await hub.Closed.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);

        before.ShouldBeFalse();
        (await browser.Pull("/account/conceptsleutel")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AcceptInvitation_WhenLinkWasUsed_SaysSo()
    {
        var invited = await Newcomer.Invite(Host);
        using var browser = Host.Browser();
        await invited.ChoosePassword(browser);

        (await browser.Ask(invited.LinkPath)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task AcceptInvitation_WhenTimeIsOver_SaysSo()
    {
        var invited = await Newcomer.Invite(Host);
        using var browser = Host.Browser();

        Host.Time.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));

        (await browser.Ask(invited.LinkPath)).ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("xq7!zk")]
    [InlineData("Welkom01!Welkom01!")]
    [InlineData("W3lk0m12345678")]
    [InlineData("qwertyuiop123456")]
    [InlineData("Gemeente2026!!")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    public async Task ChoosePassword_WhenShortOrCommon_IsRefusedAtTheField(string password)
    {
        var invited = await Newcomer.Invite(Host);
        using var browser = Host.Browser();

        var answer = await browser.Submit((await browser.Get(invited.LinkPath)).Form("uitnodiging"), ("wachtwoord", password), ("herhaling", password));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#wachtwoord-fout").ShouldNotBeNull();
        answer.Body.ShouldNotContain(password);
    }

    [Fact]
    public async Task SignIn_WhenCodeWasUsedBefore_IsRefused()
    {
        var person = await Newcomer.Settled(Host);
        using var first = Host.Browser();
        using var second = Host.Browser();
        await person.TypePassword(first);
        await person.TypePassword(second);
        Host.Time.Advance(TimeSpan.FromSeconds(30));
        var code = person.Code();

        var right = await Newcomer.TypeCode(first, code);
        var again = await Newcomer.TypeCode(second, code);

        right.Status.ShouldBe(HttpStatusCode.Redirect, right.Body);
        again.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_WhenRecoveryCodeWasUsedBefore_IsRefused()
    {
        var person = await Newcomer.Settled(Host);
        using var first = Host.Browser();
        using var second = Host.Browser();
        await person.TypePassword(first);
        await person.TypePassword(second);

        var right = await Newcomer.TypeRecoveryCode(first, person.RecoveryCodes[3]);
        var again = await Newcomer.TypeRecoveryCode(second, person.RecoveryCodes[3]);

        right.Status.ShouldBe(HttpStatusCode.Redirect, right.Body);
        again.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_WhenFiveTimesWrong_LocksForAQuarterOfAnHour()
    {
        var person = await Newcomer.Settled(Host);
        using var browser = Host.Browser();
        for (var i = 0; i < 5; i++)
        {
            (await person.TypePassword(browser, "niet het goede wachtwoord")).ShouldBe(HttpStatusCode.BadRequest);
        }

        var locked = await person.TypePassword(browser);
        Host.Time.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        var after = await person.TypePassword(browser);

        locked.ShouldBe(HttpStatusCode.BadRequest);
        after.Location.ShouldStartWith("/inloggen/code");
    }

    [Fact]
    public async Task SignIn_WhenAddressIsUnknown_AnswersAsForAWrongPassword()
    {
        var person = await Newcomer.Settled(Host);
        using var browser = Host.Browser();

        var wrong = await person.TypePassword(browser, "niet het goede wachtwoord");
        var unknown = await (person with { Email = "niemand@voorbeeld.test" }).TypePassword(browser);

        var texts = new[] { wrong, unknown }.Select(a => a.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#wachtwoord-fout")!.TextContent).Distinct();
        texts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task SignIn_WhenTried_IsInTheLogWithoutTheAddress()
    {
        var person = await Newcomer.Settled(Host);
        using var browser = Host.Browser();
        var before = await LastEntry();

        await person.TypePassword(browser, "niet het goede wachtwoord");
        await (person with { Email = "niemand@voorbeeld.test" }).TypePassword(browser);

        var tries = (await LogAfter(before)).Where(e => e.Kind == "sign-in").ToList();
        tries.Select(e => e.Code).ShouldBe(["wrong-password", "unknown-address"]);
        tries[0].Person.ShouldBe(person.Id);
        tries.ShouldAllBe(e => !System.Text.Encoding.UTF8.GetString(e.ToBytes()).Contains('@'));
    }

    [Fact]
    public async Task FirstAdministrator_WhenLinkIsUsed_WorksOnceAndIsNotOfferedAgain()
    {
        var links = Host.Services.GetRequiredService<OneTimeLinks>();
        var secret = AddressSecrets.New();
        await Host.NewPartnership().Do(async w =>
        {
            foreach (var administrator in await w.Db.Professionals.Where(p => (p.Roles & InstallationRoles.Administrator) != 0).ToListAsync())
            {
                administrator.SetRoles(InstallationRoles.None);
            }

            await OneTimeLinks.Make(w, secret, LinkPurpose.FirstAdministrator, null, TimeSpan.FromHours(24));
        });
        using var browser = Host.Browser();
        var path = new Uri(links.Address(LinkPurpose.FirstAdministrator, secret)).AbsolutePath;

        var form = (await browser.Get(path)).Form("eerste-beheerder");
        var done = await browser.Send(Newcomer.Request(form, ("organisatie", "Gemeente Waterveen"), ("naam", "Bea Beheer"), ("email", $"bea-{Guid.NewGuid():N}@voorbeeld.test"), ("wachtwoord", Newcomer.Password), ("herhaling", Newcomer.Password)));
        var account = await browser.Ask("/account");
        var again = await browser.Ask(path);

        done.ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/beheer");
        account.ShouldBeOk();
        again.ShouldBe(HttpStatusCode.Gone);
        (await FirstAdministrator.Exists(Host.Reading)).ShouldBeTrue();
    }

    [Fact]
    public async Task Check_WhenOnlyThePagePulls_SignInEnds()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        var keeper = Host.Services.GetRequiredService<SignInKeeper>();

        for (var i = 0; i < 4; i++)
        {
            Host.Time.Advance(TimeSpan.FromMinutes(20));
            await keeper.Check(chair.SignInId, byPerson: false);
        }

        (await chair.Ask("/account")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldContain("/inloggen");
    }

    [Fact]
    public async Task Check_WhenThePersonWorksOn_SignInLasts()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);

        for (var i = 0; i < 4; i++)
        {
            Host.Time.Advance(TimeSpan.FromMinutes(20));
            (await chair.Ask("/account")).ShouldBeOk();
        }
    }
}
