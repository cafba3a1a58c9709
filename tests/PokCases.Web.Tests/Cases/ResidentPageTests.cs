using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

public abstract class ResidentPageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_WhenPicked_HoldsThatInTheWordsChosenAndNothingElse()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);

        (await Pick(lead, made)).ShouldBeOk();
        var paper = (await lead.Get(made.Page)).QuerySelector(".pok-resident")!.TextContent;

        paper.ShouldContain("In ons huis blijven");
        paper.ShouldContain("Wij vragen om meer tijd");
        paper.ShouldNotContain("Uitstel van executie vragen");
        paper.ShouldNotContain("Beslag nagaan");
        paper.ShouldNotContain("De tafel adviseert");
        paper.ShouldNotContain(made.About.Title);
        paper.ShouldNotContain(made.About.Question);
        paper.ShouldContain(made.Table.Participant.Name);
    }

    [Fact]
    public async Task Word_WhenPicked_HoldsTheSameAsThePage()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);
        (await Pick(lead, made)).ShouldBeOk();

        var (status, text) = await lead.Read(new HttpRequestMessage(HttpMethod.Get, $"{made.Page}.docx"));

        status.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldContain("Uw afspraken");
        text.ShouldContain("Wij vragen om meer tijd");
        text.ShouldNotContain("Beslag nagaan");
        text.ShouldNotContain(made.About.Title);
    }

    [Fact]
    public async Task Show_WhenAnActionIsDone_ItIsNoLongerOnThePage()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);
        (await Pick(lead, made)).ShouldBeOk();

        (await lead.PostJson($"/acties/{made.Picked}/klaar")).ShouldBeOk();

        (await lead.Get(made.Page)).QuerySelector(".pok-resident")!.TextContent.ShouldNotContain("Wij vragen om meer tijd");
    }

    [Fact]
    public async Task Pick_WhenOnTheTeamButNotLead_IsRefusedAndThePageIsRead()
    {
        var made = await Make();
        await made.Table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), made.About.Id, made.Table.Other.Id, "", made.Table.Participant.Id, w.Now, null)));
        using var member = await Host.SignIn(made.Table.Other);

        (await member.Ask($"{made.Page}/kiezen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.PostJson($"{made.Page}/kiezen", ("versie", "0"), ("kies", $"{made.Goal}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Get(made.Page)).QuerySelector(".pok-resident").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/wijzigingen")]
    [InlineData("/kiezen")]
    [InlineData(".docx")]
    public async Task Show_WhenNotOnTheCase_IsNotThere(string under)
    {
        var made = await Make();
        using var client = await Host.SignIn(made.Table.Other);

        (await client.Ask($"{made.Page}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pick_WhenATextIsTooLong_ComesBackInDutchWithWhatWasTyped()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);
        var typed = new string('a', ResidentItem.LongestText + 1);

        var answer = await lead.Submit((await lead.Get($"{made.Page}/kiezen")).Form("/afspraken/kiezen"), ("kies", $"{made.Goal}"), ($"tekst-{made.Goal}", typed));

        answer.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Maak de tekst korter");
        answer.Page.QuerySelector($"#tekst-{made.Goal}")!.TextContent.ShouldBe(typed);
        answer.Page.QuerySelector($"#kies-{made.Goal}")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Read_WhenShown_IsOneEntryThatNamesTheCase()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);
        var before = await LastEntry();

        await lead.Read(new HttpRequestMessage(HttpMethod.Get, $"{made.Page}.docx"));

        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Cases.ShouldBe([made.About.Id]);
    }

    [Fact]
    public async Task Close_WhenACaseWasTakenUp_TheLeadGivesTheAgreementsOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var waits = await table.Introduce(table.Other);
        var session = await table.OpenSession();
        await session.StartCase(about);
        await session.AddCase(waits);
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/sessies/{session.Id}/sluiten")).ShouldBeOk();
        (await chair.PostJson($"/sessies/{session.Id}/heropenen")).ShouldBeOk();
        (await chair.PostJson($"/sessies/{session.Id}/sluiten")).ShouldBeOk();

        List<CaseAction> found = [];
        await table.Partnership.Do(async w => found = await w.Db.Actions.Where(a => a.TableId == table.Id).ToListAsync(Cancellation));
        var action = found.ShouldHaveSingleItem();
        (action.CaseId, action.ResponsibleId, action.Text).ShouldBe((about.Id, table.Participant.Id, "Afspraken meegeven aan de inwoner"));
        action.DueOn.ShouldBe(new DateOnly(2026, 3, 17));
    }

    private static async Task<Answer> Pick(WebClient lead, Made made) => await lead.PostJson(
        $"{made.Page}/kiezen", ("versie", ((IHtmlInputElement)(await lead.Get($"{made.Page}/kiezen")).QuerySelector("main input[name=versie]")!).Value), ("kies", $"{made.Goal}"), ("kies", $"{made.Picked}"), ($"tekst-{made.Picked}", "Wij vragen om meer tijd"));

    private async Task<Made> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Huurschuld na ontslag", question: "Wie helpt ons nu?");
        var (goal, picked) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(w =>
        {
            w.Db.Goals.Add(new Goal(goal, about.Id, "In ons huis blijven", "moeder", 1, table.Participant.Id, w.Now));
            foreach (var (id, text) in new[] { (picked, "Uitstel van executie vragen"), (Guid.CreateVersion7(), "Beslag nagaan") })
            {
                w.Db.Actions.Add(CaseAction.InPlan(id, table.Id, about.Id, new PlannedAction(text, table.Participant.Id, table.Participant.OrganisationId, "", new DateOnly(2026, 3, 20)), table.Participant.Id, w.Now));
            }

            w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Advice, "De tafel adviseert bewind", null, null, table.Chair.Id, w.Now));
        });
        return new Made(table, about, $"/casussen/{about.Reference}/afspraken", goal, picked);
    }

    private sealed record Made(TableAtWork Table, CaseAtWork About, string Page, Guid Goal, Guid Picked);
}
