using System.Net;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>Contributions: shared once, changed by who wrote or said them, never silently overwritten.</summary>
public abstract class ContributionTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Share_WhenSentTwiceWithTheSameCommand_IsThereOnce()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);
        (string, string)[] fields = [("commandId", $"{Guid.CreateVersion7()}"), ("contributionId", $"{Guid.CreateVersion7()}"), ("text", "Een keer gezegd"), ("nature", "Fact")];

        var first = (await browser.PostJson($"{open.ItemPath}/bijdragen", fields)).ShouldBeOk();
        var second = (await browser.PostJson($"{open.ItemPath}/bijdragen", fields)).ShouldBeOk();

        second.Json.GetProperty("seq").GetInt64().ShouldBe(first.Json.GetProperty("seq").GetInt64());
        (await browser.Get(open.Path)).QuerySelectorAll("#bijdragen > li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Share_WithoutScript_ComesBackToThePageWithTheContribution()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);
        var page = await browser.Get(open.Path);

        var answer = (await browser.Submit((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#opstellen")!, ("text", "Zonder script gezegd"), ("domain", "Housing"))).ShouldBeOk();

        answer.Page.QuerySelector("#bijdragen")!.TextContent.ShouldContain("Zonder script gezegd");
    }

    [Fact]
    public async Task Share_WhenNotAdmitted_IsRefusedAndLogged()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Other);
        var before = await LastEntry();

        var answer = await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", "Ik hoor hier niet"), ("nature", "Fact"));

        answer.ShouldBe(HttpStatusCode.Forbidden);
        (await LogAfter(before)).ShouldContain(e => e.Action == "ShareContribution" && e.Outcome == "refused");
    }

    [Fact]
    public async Task Share_WhenNoteTakerWritesForSpeaker_SpeakerCanCorrectIt()
    {
        var open = await OpenItem.Make(Host);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        using var speaker = await Host.SignIn(open.Table.Participant);
        var id = Guid.CreateVersion7();
        (await noteTaker.PostJson($"{open.ItemPath}/bijdragen", ("contributionId", $"{id}"), ("text", "Wij wachten twee weken"), ("nature", "Fact"), ("speaker", $"{open.Table.Participant.Id}"))).ShouldBeOk();

        (await speaker.PostJson($"{open.Path}/bijdragen/{id}/wijzigen", ("version", "1"), ("text", "Wij wachten drie weken"), ("nature", "Fact"))).ShouldBeOk();

        var shown = (await noteTaker.Get(open.Path)).QuerySelector($"#bijdrage-{id}")!.TextContent;
        shown.ShouldContain("Wij wachten drie weken");
        shown.ShouldContain(open.Table.Participant.Name);
        shown.ShouldContain("opgeschreven door");
    }

    [Fact]
    public async Task Share_WhenParticipantWritesForAnother_IsRefused()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        var answer = await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", "In andermans mond"), ("nature", "Fact"), ("speaker", $"{open.Table.Deputy.Id}"));

        answer.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Edit_WhenChangedMeanwhile_ShowsBothTextsAndKeepsTheFirst()
    {
        var open = await OpenItem.Make(Host);
        var id = await open.Session.Share(open.Item, open.Table.Participant, "Eerste tekst");
        using var browser = await Host.SignIn(open.Table.Participant);
        using var tablet = await Host.SignIn(open.Table.Participant);
        (await tablet.PostJson($"{open.Path}/bijdragen/{id}/wijzigen", ("version", "1"), ("text", "Tekst van de tablet"), ("nature", "Fact"))).ShouldBeOk();

        var answer = await browser.Post($"{open.Path}/bijdragen/{id}/wijzigen", ("version", "1"), ("text", "Tekst van de laptop"), ("nature", "Fact"));

        answer.ShouldBe(HttpStatusCode.Conflict);
        answer.Body.ShouldContain("Tekst van de tablet");
        answer.Body.ShouldContain("Tekst van de laptop");
        (await tablet.Get(open.Path)).QuerySelector($"#bijdrage-{id}")!.TextContent.ShouldContain("Tekst van de tablet");
    }

    [Fact]
    public async Task Withdraw_WhenMine_TheTextIsGoneAndThePlaceStays()
    {
        var open = await OpenItem.Make(Host);
        var id = await open.Session.Share(open.Item, open.Table.Participant, "Dit klopte niet");
        using var browser = await Host.SignIn(open.Table.Participant);

        (await browser.PostJson($"{open.Path}/bijdragen/{id}/intrekken")).ShouldBeOk();

        var shown = (await browser.Get(open.Path)).QuerySelector($"#bijdrage-{id}")!.TextContent;
        shown.ShouldNotContain("Dit klopte niet");
        shown.ShouldContain("ingetrokken");
    }

    [Fact]
    public async Task Withdraw_WhenAnothers_IsRejected()
    {
        var open = await OpenItem.Make(Host);
        var id = await open.Session.Share(open.Item, open.Table.Participant, "Van mij");
        using var browser = await Host.SignIn(open.Table.Deputy);

        var answer = await browser.PostJson($"{open.Path}/bijdragen/{id}/intrekken");

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Code.ShouldBe("not-your-contribution");
    }
}
