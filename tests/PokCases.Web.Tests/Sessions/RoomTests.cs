using System.Net;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>Who sees what of a session, and how it changes under their eyes.</summary>
public abstract class RoomTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Secret = "Kanarie in de bijdrage";

    [Fact]
    public async Task Show_WhenAdmittedAndSeated_ShowsQuestionAndContributions()
    {
        var (session, item, @case) = await OpenItem();
        await session.Share(item, session.Table.Participant, Secret);
        using var browser = await Host.SignIn(session.Table.Participant);

        var page = await browser.Get(Path(session));

        page.Body!.TextContent.ShouldContain(@case.Question);
        page.Body.TextContent.ShouldContain(Secret);
    }

    [Fact]
    public async Task Show_WhenNotAdmitted_ShowsWaitingRoomWithoutTitleReferenceOrContent()
    {
        var (session, item, @case) = await OpenItem();
        await session.Share(item, session.Table.Participant, Secret);
        using var browser = await Host.SignIn(session.Table.Other);

        var answer = (await browser.Ask(Path(session))).ShouldBeOk();

        answer.Body.ShouldNotContain(@case.Title);
        answer.Body.ShouldNotContain(@case.Question);
        answer.Body.ShouldNotContain(@case.Reference);
        answer.Body.ShouldNotContain(Secret);
        answer.Page.QuerySelector("#casus-titel")!.TextContent.ShouldBe("Wachtruimte");
    }

    [Fact]
    public async Task Show_WhenOutsider_AnswersAsForASessionThatDoesNotExist()
    {
        var (session, _, _) = await OpenItem();
        using var browser = await Host.SignIn(await session.Table.Partnership.Outsider());

        var hidden = await browser.Ask(Path(session));
        var missing = await browser.Ask($"/sessies/{Guid.CreateVersion7()}");

        hidden.ShouldBe(HttpStatusCode.NotFound);
        missing.ShouldBe(HttpStatusCode.NotFound);
        hidden.Page.QuerySelector("main")!.TextContent.ShouldBe(missing.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Show_WhenTimeOfAccessIsOver_HidesTheContentThoughTheItemRuns()
    {
        var (session, item, _) = await OpenItem();
        await session.Share(item, session.Table.Participant, Secret);
        Host.Time.Advance(TimeSpan.FromMinutes(61));
        using var browser = await Host.SignIn(session.Table.Participant);

        var answer = (await browser.Ask(Path(session))).ShouldBeOk();

        answer.Body.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Changes_WhenSomebodyShares_HoldOnlyThatContribution()
    {
        var (session, item, _) = await OpenItem();
        await session.Share(item, session.Table.Participant, "Eerste bijdrage");
        using var browser = await Host.SignIn(session.Table.Participant);
        var before = await session.Seq();
        var id = await session.Share(item, session.Table.Chair, "Tweede bijdrage");

        var answer = (await browser.Pull($"{Path(session)}/wijzigingen?na={before}")).ShouldBeOk();

        answer.Page.QuerySelector("pok-changes")!.GetAttribute("data-seq").ShouldBe($"{before + 1}");
        answer.Body.ShouldContain($"bijdrage-{id}");
        answer.Body.ShouldContain("Tweede bijdrage");
        answer.Body.ShouldNotContain("Eerste bijdrage");
    }

    [Fact]
    public async Task Changes_WhenNothingIsNewer_AnswersNoContent()
    {
        var (session, _, _) = await OpenItem();
        using var browser = await Host.SignIn(session.Table.Participant);

        var answer = await browser.Pull($"{Path(session)}/wijzigingen?na={await session.Seq()}");

        answer.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Changes_WhenAdmissionIsWithdrawn_AreTheWholeViewWithoutTheContent()
    {
        var (session, item, @case) = await OpenItem();
        await session.Share(item, session.Table.Chair, Secret);
        using var browser = await Host.SignIn(session.Table.Participant);
        using var chair = await Host.SignIn(session.Table.Chair);
        var before = await session.Seq();

        (await chair.PostJson($"{Path(session)}/punten/{item}/toelating-intrekken", ("wie", $"{session.Table.NoteTaker.Id}"))).ShouldBeOk();
        using var withdrawn = await Host.SignIn(session.Table.NoteTaker);
        var answer = (await withdrawn.Pull($"{Path(session)}/wijzigingen?na={before}")).ShouldBeOk();
        var others = (await browser.Pull($"{Path(session)}/wijzigingen?na={before}")).ShouldBeOk();

        answer.Page.QuerySelector("pok-changes")!.GetAttribute("data-whole").ShouldBe("true");
        answer.Body.ShouldNotContain(Secret);
        answer.Body.ShouldNotContain(@case.Title);
        others.Page.QuerySelector("pok-changes")!.GetAttribute("data-whole").ShouldBe("false");
    }

    [Fact]
    public async Task Watch_WhenItAdvances_SaysOnlyTheNumber()
    {
        var (session, item, _) = await OpenItem();
        using var browser = await Host.SignIn(session.Table.Participant);
        await using var hub = await HubClient.Connect(browser);
        var seq = await hub.Watch(session.Id);

        await session.Share(item, session.Table.Chair, Secret);
        await hub.Advanced(session.Id, seq + 1);

        hub.Heard.ShouldAllBe(text => !text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Watch_WhenOutsider_IsTheSameErrorAsForAnUnknownStream()
    {
        var (session, _, _) = await OpenItem();
        using var browser = await Host.SignIn(await session.Table.Partnership.Outsider());
        await using var hub = await HubClient.Connect(browser);

        var hidden = await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => hub.Watch(session.Id));
        var missing = await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => hub.Watch(Guid.CreateVersion7()));

        hidden.Message.ShouldBe(missing.Message);
    }

    [Fact]
    public async Task Read_WhenPageShowsCases_TheEntryNamesExactlyThose()
    {
        var (session, _, shown) = await OpenItem();
        var hidden = await session.Table.Introduce(session.Table.Deputy, title: "Een andere casus");
        await session.AddCase(hidden);
        using var browser = await Host.SignIn(session.Table.NoteTaker);
        var before = await LastEntry();

        var answer = (await browser.Ask(Path(session))).ShouldBeOk();

        answer.Body.ShouldContain(shown.Title);
        answer.Body.ShouldNotContain(hidden.Title);
        var entry = (await LogAfter(before)).Single(e => e is { Kind: "read", Action: "session" });
        entry.Cases.ShouldBe([shown.Id]);
        entry.Person.ShouldBe(session.Table.NoteTaker.Id);
        entry.Ground.ShouldContain("OpenItem");
    }

    private static string Path(SessionAtWork session) => $"/sessies/{session.Id}";

    private async Task<(SessionAtWork Session, Guid Item, CaseAtWork Case)> OpenItem()
    {
        var open = await Sessions.OpenItem.Make(Host);
        return (open.Session, open.Item, open.Case);
    }
}
