using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Sessions;

/// <summary>What somebody keeps to fewer people: who sees it, who knows of it, and what choosing again does.</summary>
public abstract class AudienceTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Share_ToOwnOrganisation_IsSeenByNobodyElseAndLeavesNoTrace()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var chair = await Host.SignIn(open.Table.Chair);
        var before = await chair.Get(open.Path);
        var text = await Keep(speaker, open, Audience.OwnOrganisation);

        var theirs = await chair.Get(open.Path);
        var changes = (await chair.Pull($"{open.Path}/wijzigingen?na={SeqOf(before)}")).ShouldBeOk();

        theirs.DocumentElement.OuterHtml.ShouldNotContain(text);
        theirs.QuerySelectorAll("#bijdragen > li").Length.ShouldBe(0);
        changes.Body.ShouldNotContain(text);
        changes.Body.ShouldNotContain("bijdrage");
        (await speaker.Get(open.Path)).QuerySelector("#bijdragen")!.TextContent.ShouldContain(text);
    }

    [Fact]
    public async Task Share_WithTheMark_TellsOthersThatSomethingIsKeptAndNoMore()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var chair = await Host.SignIn(open.Table.Chair);
        var text = await Keep(speaker, open, Audience.OwnOrganisation, shown: true);

        var theirs = await chair.Get(open.Path);

        var row = theirs.QuerySelectorAll("#bijdragen > li").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("Woonstichting De Brink houdt hier iets voor zich");
        theirs.DocumentElement.OuterHtml.ShouldNotContain(text);
    }

    [Fact]
    public async Task Share_ToTheCaseTeam_IsSeenByTheTeamOfThoseAdmitted()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        await open.Table.Partnership.Do(w => w.Db.CaseTeam.Add(new(Guid.CreateVersion7(), open.Case.Id, open.Table.Deputy.Id, "wijkwerker", open.Table.Participant.Id, w.Now, null)));
        using var team = await Host.SignIn(open.Table.Deputy);
        using var chair = await Host.SignIn(open.Table.Chair);

        var text = await Keep(speaker, open, Audience.CaseTeam);

        (await team.Get(open.Path)).QuerySelector("#bijdragen")!.TextContent.ShouldContain(text);
        (await chair.Get(open.Path)).DocumentElement.OuterHtml.ShouldNotContain(text);
    }

    [Fact]
    public async Task Share_ToAProfession_IsSeenByThatProfessionAndNotByColleaguesWithoutIt()
    {
        var open = await OpenItem.Make(Host);
        await open.Table.Partnership.Do(async w =>
        {
            foreach (var id in new[] { open.Table.Participant.Id, open.Table.Deputy.Id })
            {
                (await w.Db.Professionals.SingleAsync(p => p.Id == id)).WorksUnder(Profession.Medical);
            }
        });
        var colleague = await open.Table.Partnership.Professional("Corrie Collega", open.Table.Participant.OrganisationId);
        await open.Table.Partnership.Do(w => w.Db.CaseTeam.Add(new(Guid.CreateVersion7(), open.Case.Id, colleague.Id, "collega", open.Table.Participant.Id, w.Now, null)));
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var other = await Host.SignIn(open.Table.Deputy);
        using var chair = await Host.SignIn(open.Table.Chair);
        using var beside = await Host.SignIn(colleague);

        var text = await Keep(speaker, open, Audience.Profession);

        (await other.Get(open.Path)).QuerySelector("#bijdragen")!.TextContent.ShouldContain(text);
        (await chair.Get(open.Path)).DocumentElement.OuterHtml.ShouldNotContain(text);
        foreach (var page in new[] { "", "/tijdlijn" })
        {
            (await beside.Ask($"/casussen/{open.Case.Reference}{page}")).ShouldBeOk().Body.ShouldNotContain(text);
            (await speaker.Ask($"/casussen/{open.Case.Reference}{page}")).ShouldBeOk().Body.ShouldContain(text);
        }

        await Host.Services.GetRequiredService<KeepWords>().KeepAll(TimeSpan.Zero, Cancellation);
        (await speaker.Post("/casussen/zoeken", ("zoek", text))).ShouldBeOk().Body.ShouldContain(open.Case.Reference);
        (await beside.Post("/casussen/zoeken", ("zoek", text))).ShouldBeOk().Body.ShouldNotContain(open.Case.Reference);
    }

    [Fact]
    public async Task Share_BySomebodyUnderSecrecyWhoChoosesNothing_StaysWithTheOrganisation()
    {
        var open = await OpenItem.Make(Host);
        await open.Table.Partnership.Do(async w => (await w.Db.Organisations.SingleAsync(o => o.Id == open.Table.Participant.OrganisationId)).KeepSecrecy(true));
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var chair = await Host.SignIn(open.Table.Chair);
        var text = Needle();

        (await speaker.PostJson($"{open.ItemPath}/bijdragen", ("text", text), ("nature", "Fact"))).ShouldBeOk();

        (await chair.Get(open.Path)).DocumentElement.OuterHtml.ShouldNotContain(text);
        var composer = (await speaker.Get(open.Path)).QuerySelector("#kring")!;
        ((AngleSharp.Html.Dom.IHtmlSelectElement)composer).Value.ShouldBe("OwnOrganisation");
    }

    [Fact]
    public async Task Choose_Narrower_IsGoneForOthersAtTheNextRequestWithoutNamingIt()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var chair = await Host.SignIn(open.Table.Chair);
        var (id, text) = (Guid.CreateVersion7(), Needle());
        (await speaker.PostJson($"{open.ItemPath}/bijdragen", ("contributionId", $"{id}"), ("text", text), ("nature", "Fact"))).ShouldBeOk();
        var before = await chair.Get(open.Path);
        before.DocumentElement.OuterHtml.ShouldContain(text);
        var last = await LastEntry();

        (await speaker.PostJson($"{open.Path}/bijdragen/{id}/wie", ("versie", "1"), ("kring", "OwnOrganisation"))).ShouldBeOk();
        var changes = (await chair.Pull($"{open.Path}/wijzigingen?na={SeqOf(before)}")).ShouldBeOk();

        changes.Body.ShouldContain("data-whole=\"true\"");
        changes.Body.ShouldNotContain(text);
        changes.Body.ShouldNotContain($"{id}");
        (await LogAfter(last)).ShouldContain(e => e.Action == "KeepToOrganisation" && e.Outcome == "ok" && e.Subjects.Contains(id));
    }

    [Fact]
    public async Task Choose_ByWhoWroteItDownForAnother_IsToldThatOnlyTheSpeakerChooses()
    {
        var open = await OpenItem.Make(Host);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        var id = Guid.CreateVersion7();
        (await noteTaker.PostJson($"{open.ItemPath}/bijdragen", ("contributionId", $"{id}"), ("text", Needle()), ("nature", "Fact"), ("speaker", $"{open.Table.Participant.Id}"))).ShouldBeOk();

        var answer = await noteTaker.PostJson($"{open.Path}/bijdragen/{id}/wie", ("versie", "1"), ("kring", "OwnOrganisation"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("not-your-words");
        (await noteTaker.Get($"{open.Path}/bijdragen/{id}/wie")).QuerySelector("form[action$='/wie']").ShouldBeNull();
    }

    [Fact]
    public async Task Page_OfWhatIsKept_IsNotThereForOthers()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        using var chair = await Host.SignIn(open.Table.Chair);
        var id = Guid.CreateVersion7();
        (await speaker.PostJson($"{open.ItemPath}/bijdragen", ("contributionId", $"{id}"), ("text", Needle()), ("nature", "Fact"), ("kring", "OwnOrganisation"))).ShouldBeOk();

        (await chair.Ask($"{open.Path}/bijdragen/{id}/wie")).ShouldBe(HttpStatusCode.NotFound);
        var page = await speaker.Get($"{open.Path}/bijdragen/{id}/wie");

        page.QuerySelector("main")!.TextContent.ShouldContain(open.Table.Participant.Name);
        page.QuerySelector("main")!.TextContent.ShouldNotContain(open.Table.Chair.Name);
    }

    [Fact]
    public async Task Page_AfterTheItem_LetsTheSpeakerChooseUnderTheCase()
    {
        var open = await OpenItem.Make(Host);
        using var speaker = await Host.SignIn(open.Table.Participant);
        var (id, text) = (Guid.CreateVersion7(), Needle());
        (await speaker.PostJson($"{open.ItemPath}/bijdragen", ("contributionId", $"{id}"), ("text", text), ("nature", "Fact"))).ShouldBeOk();
        await open.Session.Close();
        var path = $"/casussen/{open.Case.Reference}/bijdragen/{id}/wie";

        var answer = await speaker.Submit((AngleSharp.Html.Dom.IHtmlFormElement)(await speaker.Get(path)).QuerySelector("form[action$='/wie']")!, ("kring", "CaseTeam"));

        answer.ShouldBeOk().Page.QuerySelector($"#bijdrage-{id}")!.TextContent.ShouldContain("Alleen het casusteam");
    }

    [Fact]
    public async Task Within_ForEveryAudienceAndViewer_IsWhatThePolicySays()
    {
        var open = await OpenItem.Make(Host);
        var table = open.Table;
        var colleague = await table.Partnership.Professional("Corrie Collega", table.Participant.OrganisationId);
        await table.Partnership.Do(w =>
        {
            foreach (var (audience, profession) in from a in Enum.GetValues<Audience>() from p in Enum.GetValues<Profession>() where a != Audience.Profession || p != Profession.None select (a, p))
            {
                foreach (var (author, speaker) in new[] { (table.Participant, table.Participant), (table.NoteTaker, table.Participant), (table.Deputy, table.Deputy), (colleague, table.Participant) })
                {
                    var said = new Contribution(Guid.CreateVersion7(), open.Session.Id, open.Item, open.Case.Id, author.Id, speaker.Id, speaker.OrganisationId, null, Nature.Fact, "Iets", "", w.Now);
                    said.KeepTo(audience, profession, false);
                    w.Db.Contributions.Add(said);
                }
            }
        });
        await using var scope = await Host.Reading.Open(table.Chair.Caller, "test", "test", Cancellation);
        var all = await scope.Db.Contributions.Where(c => c.CaseId == open.Case.Id).AsNoTracking().ToListAsync(Cancellation);

        foreach (var viewer in from person in new[] { table.Participant, colleague, table.Deputy, table.Chair } from profession in Enum.GetValues<Profession>() select person.Viewer with { Profession = profession })
        {
            var asked = await scope.Db.Contributions.Where(c => c.CaseId == open.Case.Id).Where(c => c.OrganisationId == viewer.OrganisationId).Where(AudienceQueries.Within(viewer)).Select(c => c.Id).ToListAsync(Cancellation);
            var ruled = all.Where(c => c.OrganisationId == viewer.OrganisationId && AccessPolicy.Within(viewer, new Sight(Ground.OwnOrganisation), c.CompartmentFor(viewer, onCaseTeam: true)).IsAllowed).Select(c => c.Id);
            asked.Order().ShouldBe(ruled.Order(), $"{viewer}");
        }

        await scope.Record();
    }

    private static string Needle() => $"naald{string.Concat(Guid.NewGuid().ToByteArray().Take(10).Select(b => (char)('a' + (b % 26))))}";

    private static async Task<string> Keep(WebClient speaker, OpenItem open, Audience audience, bool shown = false)
    {
        var text = Needle();
        (string, string)[] mark = shown ? [("kring-getoond", "true")] : [];
        (await speaker.PostJson($"{open.ItemPath}/bijdragen", [("text", text), ("nature", "Fact"), ("kring", $"{audience}"), .. mark])).ShouldBeOk();
        return text;
    }

    private static string SeqOf(AngleSharp.Dom.IDocument page) => page.QuerySelector("[data-seq]")!.GetAttribute("data-seq")!;
}
