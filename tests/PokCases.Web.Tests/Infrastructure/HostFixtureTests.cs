using System.Net;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>The ground the other tests stand on.</summary>
public sealed class HostFixtureTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    [Fact]
    public async Task Ask_WhenNobodySignedIn_HealthAnswersAndAPostIsSentToSignIn()
    {
        using var browser = Host.Browser();

        (await browser.Ask("/healthz")).ShouldBeOk();
        (await browser.Ask("/readyz")).ShouldBeOk();
        (await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/uitloggen"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignIn_WhenPersonSignsOut_NextRequestIsNobodys()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);

        var known = await chair.PostJson("/uitloggen");
        var after = await chair.PostJson("/uitloggen");

        known.ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/inloggen");
        after.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Connect_WhenStreamIsUnknown_ErrorSaysNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        await using var hub = await HubClient.Connect(chair);

        var error = await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => hub.Watch(Guid.NewGuid()));

        error.Message.ShouldBe("unknown-stream");
    }

    [Fact]
    public async Task OpenSession_WhenCaseIsTakenUp_StreamAdvances()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        var about = await table.Introduce();

        var before = await session.Seq();
        var item = await session.StartCase(about);
        await session.Share(item, table.Participant, "De huurschuld loopt op.");

        (await session.Seq()).ShouldBe(before + 4);
    }
}
