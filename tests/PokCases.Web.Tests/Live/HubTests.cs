using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using PokCases.Web.Live;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live;

/// <summary>The hub over real connections: what it tells, and what it withstands.</summary>
public abstract class HubTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Watch_WhenStreamAdvances_BothPeopleHearTheNumberAndNothingElse()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        var item = await session.StartCase(await table.Introduce());
        using var chair = await Host.SignIn(table.Chair);
        using var participant = await Host.SignIn(table.Participant);
        await using var one = await HubClient.Connect(chair);
        await using var other = await HubClient.Connect(participant);
        await one.Watch(session.Id);
        var at = await other.Watch(session.Id);

        await session.Share(item, table.Participant, "Een geheim van het huishouden.");

        (await one.Advanced(session.Id, at + 1)).ShouldBeGreaterThan(at);
        (await other.Advanced(session.Id, at + 1)).ShouldBeGreaterThan(at);
        foreach (var heard in one.Heard.Concat(other.Heard))
        {
            heard.ShouldNotContain("geheim");
            heard.ShouldNotContain(table.Participant.Name);
        }
    }

    [Fact]
    public async Task Watch_WhenNotAllowedOrNotThere_AnswersTheSame()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        using var outsider = await Host.SignIn(await table.Partnership.Outsider());
        await using var hub = await HubClient.Connect(outsider);

        var notAllowed = await Should.ThrowAsync<HubException>(() => hub.Watch(session.Id));
        var notThere = await Should.ThrowAsync<HubException>(() => hub.Watch(Guid.NewGuid()));

        notAllowed.Message.ShouldBe(LiveErrors.UnknownStream);
        notThere.Message.ShouldBe(LiveErrors.UnknownStream);
        await session.Change(s => s.Session.EndCheckIn());
        await Task.Delay(200, Cancellation);
        hub.LastHeard(session.Id).ShouldBe(0);
    }

    [Fact]
    public async Task Connect_WhenNobodySignedIn_IsRefused()
    {
        using var browser = Host.Browser();

        (await Should.ThrowAsync<WebSocketException>(() => HubClient.Connect(browser))).Message.ShouldContain("401");
    }

    [Theory]
    [InlineData("https://elders.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Connect_WhenPageIsOfAnotherOrigin_IsRefused(string origin)
    {
        using var person = await Host.SignIn(await Host.NewPartnership().Outsider());

        (await Should.ThrowAsync<WebSocketException>(() => HubClient.Connect(person, origin))).Message.ShouldContain("403");
    }

    [Theory]
    [InlineData("{\"type\":1,\"target\":\"Watch\",\"arguments\":[")]
    [InlineData("geen json")]
    [InlineData("{\"type\":99}")]
    [InlineData("[]")]
    public async Task Send_WhenFrameIsMalformed_OnlyThatConnectionEndsOrIgnoresIt(string frame)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        using var chair = await Host.SignIn(table.Chair);
        await using var bad = await HubClient.Connect(chair);
        await using var good = await HubClient.Connect(chair);
        var at = await good.Watch(session.Id);

        await bad.SendRaw(frame);

        await session.Change(s => s.Session.EndCheckIn());
        (await good.Advanced(session.Id, at + 1)).ShouldBe(at + 1);
        bad.Heard.ShouldAllBe(h => !h.Contains("   at ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"geen-guid\"")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task Watch_WhenArgumentIsNoStream_IsAnErrorAndTheConnectionGoesOn(string argument)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        using var chair = await Host.SignIn(table.Chair);
        await using var hub = await HubClient.Connect(chair);

        await hub.SendRaw($"{{\"type\":1,\"invocationId\":\"x\",\"target\":\"Watch\",\"arguments\":[{argument}]}}");

        (await hub.Watch(session.Id)).ShouldBeGreaterThan(0);
        hub.Heard.ShouldContain(h => h.Contains("\"invocationId\":\"x\"", StringComparison.Ordinal) && h.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WhenMessageIsTooLarge_ConnectionEnds()
    {
        using var person = await Host.SignIn(await Host.NewPartnership().Outsider());
        await using var hub = await HubClient.Connect(person);

        await hub.SendRaw(JsonSerializer.Serialize(new { type = 1, target = "Watch", arguments = new[] { new string('a', 20_000) } }));

        await hub.Closed.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
    }

    [Fact]
    public async Task Watch_WhenCalledTooOften_IsToldSo()
    {
        using var person = await Host.SignIn(await Host.NewPartnership().Outsider());
        await using var hub = await HubClient.Connect(person);
        var codes = new List<string>();

        for (var i = 0; i < 35; i++)
        {
            codes.Add((await Should.ThrowAsync<HubException>(() => hub.Watch(Guid.NewGuid()))).Message);
        }

        codes.Take(30).ShouldAllBe(c => c == LiveErrors.UnknownStream);
        codes.Skip(30).ShouldAllBe(c => c == LiveErrors.TooMany);
        Host.Time.Advance(TimeSpan.FromSeconds(11));
        (await Should.ThrowAsync<HubException>(() => hub.Watch(Guid.NewGuid()))).Message.ShouldBe(LiveErrors.UnknownStream);
    }

    [Fact]
    public async Task Connect_WhenPersonHasTooManyPages_TheOldestEnds()
    {
        using var person = await Host.SignIn(await Host.NewPartnership().Outsider());
        var pages = new List<HubClient>();
        for (var i = 0; i <= LiveConnections.MostPerPerson; i++)
        {
            pages.Add(await HubClient.Connect(person));
            // The server has it once it answers.
            await Should.ThrowAsync<HubException>(() => pages[^1].Watch(Guid.NewGuid()));
        }

        await pages[0].Closed.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        pages[1].Closed.IsCompleted.ShouldBeFalse();
        foreach (var page in pages)
        {
            await page.DisposeAsync();
        }
    }
}
