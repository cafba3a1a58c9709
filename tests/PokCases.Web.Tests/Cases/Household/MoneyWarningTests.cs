using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Household;

/// <summary>An action about money without the bewindvoerder warns where it is made; the person is named only to who may see the person.</summary>
public abstract class MoneyWarningTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Named = "Mevrouw heeft een bewindvoerder (Bewind Waterveen)";
    private const string Nameless = "Iemand van het huishouden heeft een bewindvoerder";

    [Fact]
    public async Task Plan_WhenAnActionIsAboutMoney_WarnsOnceBeforeItIsSavedAndKeepsWhatWasTyped()
    {
        var (table, about, lead) = await UnderAdministration();
        using var _ = lead;
        var form = (await lead.Get($"{Plan(about)}/acties/nieuw")).Form("/plan/acties");

        var warned = await lead.Submit(form, ("actie", "Betalingsregeling treffen"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-20"));
        var before = await Actions(about);
        (await lead.Submit(warned.Page.Form("/plan/acties"))).ShouldBeOk();

        warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#let-op")!.TextContent.ShouldContain(Named);
        warned.Page.QuerySelector("#actie")!.TextContent.ShouldBe("Betalingsregeling treffen");
        warned.Page.QuerySelector<IHtmlInputElement>("#voor")!.Value.ShouldBe("2026-03-20");
        before.ShouldBeEmpty();
        (await Actions(about)).ShouldHaveSingleItem().ResponsibleId.ShouldBe(table.Other.Id);
        (await lead.Get(Plan(about))).QuerySelector(".pok-act__warning")!.TextContent.ShouldContain(Named);
    }

    [Theory]
    [InlineData("Betalingsregeling treffen met de bewindvoerder", "")]
    [InlineData("Betalingsregeling treffen", "Bewind Waterveen")]
    [InlineData("Met de school bellen", "")]
    public async Task Plan_WhenTheAdministratorIsInItOrItIsAboutSomethingElse_IsSavedAtOnce(string text, string partner)
    {
        var (_, about, lead) = await UnderAdministration();
        using var _ = lead;
        var form = (await lead.Get($"{Plan(about)}/acties/nieuw")).Form("/plan/acties");

        (await lead.Submit(form, ("actie", text), ("partner", partner), ("voor", "2026-03-20"))).ShouldBeOk();

        (await Actions(about)).ShouldHaveSingleItem().Text.ShouldBe(text);
        (await lead.Get(Plan(about))).QuerySelector(".pok-act__warning").ShouldBeNull();
    }

    [Fact]
    public async Task Plan_WhenAnActionBecomesAboutMoney_WarnsAndKeepsTheVersionThatWasRead()
    {
        var (table, about, lead) = await UnderAdministration();
        using var _ = lead;
        var action = await Agree(table, about, "Met de school bellen", table.Participant);
        var form = (await lead.Get($"{Plan(about)}/acties/{action}")).Form($"/plan/acties/{action}");

        var warned = await lead.Submit(form, ("actie", "Huurschuld laten narekenen"));
        (await lead.PostJson($"{Plan(about)}/acties/{action}", ("actie", "Huurschuld laten narekenen"), ("wie", $"{table.Participant.Id}"), ("voor", "2026-03-20"), ("versie", "1"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("answer-is-page");
        (await lead.Submit(warned.Page.Form($"/plan/acties/{action}"))).ShouldBeOk();

        warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector<IHtmlInputElement>("input[name=versie]")!.Value.ShouldBe("1");
        (await Actions(about)).ShouldHaveSingleItem().Text.ShouldBe("Huurschuld laten narekenen");
    }

    [Fact]
    public async Task Plan_WhenSomebodyWhoMayNotWorkOnTheCaseSends_SaysNothingOfTheHousehold()
    {
        var (table, about, lead) = await UnderAdministration();
        using var _ = lead;
        using var other = await Host.SignIn(table.Other);

        var refused = await other.Post($"{Plan(about)}/acties", ("actie", "Schuld regelen"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-20"));

        refused.ShouldBe(HttpStatusCode.NotFound).Body.ShouldNotContain("bewind");
    }

    [Fact]
    public async Task ActionPage_WhenResponsibleButNotOfTheCase_WarnsWithoutTheNameAndLogsWhatEachSaw()
    {
        var (table, about, lead) = await UnderAdministration();
        using var _ = lead;
        using var other = await Host.SignIn(table.Other);
        var action = await Agree(table, about, "Zorgtoeslag aanvragen", table.Other);
        var person = await Person(about);
        var start = await LastEntry();

        var forLead = (await lead.Get($"/acties/{action}")).QuerySelector(".pok-act__warning")!.TextContent;
        var forOther = (await other.Get($"/acties/{action}")).QuerySelector(".pok-act__warning")!.TextContent;

        forLead.ShouldContain(Named);
        forOther.ShouldContain(Nameless);
        forOther.ShouldNotContain("Waterveen");
        var entries = (await LogAfter(start)).FindAll(e => e.Kind == "read");
        entries.Count.ShouldBe(2);
        entries[0].Subjects.ShouldContain(person);
        entries[1].Subjects.ShouldNotContain(person);
        // Once to warn, and once to call people by their roles.
        entries[1].Weighed.ShouldBe(2);
    }

    [Fact]
    public async Task Room_WhenAnActionIsWrittenAtTheTable_WarnsAtOnceAndNamesOnlyForTheCaseTeam()
    {
        var (table, about, lead) = await UnderAdministration();
        using var _ = lead;
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        using var noteTaker = await Host.SignIn(table.NoteTaker);
        var seq = await session.Seq();

        (await noteTaker.PostJson($"/sessies/{session.Id}/punten/{item}/acties", ("text", "Betalingsregeling treffen"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-20"))).ShouldBeOk();
        var written = (await noteTaker.Pull($"/sessies/{session.Id}/wijzigingen?na={seq}")).ShouldBeOk();
        var person = await Person(about);
        var start = await LastEntry();
        var seen = (await lead.Get($"/sessies/{session.Id}")).QuerySelector("#acties .pok-act__warning")!.TextContent;
        var entry = (await LogAfter(start)).Single(e => e.Kind == "read");

        written.Body.ShouldContain(Nameless);
        written.Body.ShouldContain("data-say>Let op: deze actie gaat over geld");
        written.Body.ShouldNotContain("Bewind Waterveen");
        seen.ShouldContain(Named);
        entry.Subjects.ShouldContain(person);
    }

    // Who brought the case leads it; a person of the household has a bewindvoerder.
    private async Task<(TableAtWork Table, CaseAtWork About, WebClient Lead)> UnderAdministration()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var lead = await Host.SignIn(table.Participant);
        var member = await new HouseholdAtWork(about, lead).Add("Mevrouw");
        (await lead.Post($"{member}/vertegenwoordiging", ("soort", "FinancialAdministration"), ("organisatie", "Bewind Waterveen"), ("van", "2020-01-01"))).ShouldBeOk();
        return (table, about, lead);
    }

    private static async Task<Guid> Agree(TableAtWork table, CaseAtWork about, string text, Person who)
    {
        var id = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Actions.Add(CaseAction.InPlan(
            id, table.Id, about.Id, new PlannedAction(text, who.Id, who.OrganisationId, string.Empty, new DateOnly(2026, 3, 20), null, null), table.Participant.Id, w.Now)));
        return id;
    }

    private static string Plan(CaseAtWork about) => $"/casussen/{about.Reference}/plan";

    private async Task<List<CaseAction>> Actions(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.Actions.Where(a => a.CaseId == about.Id).ToListAsync(Cancellation);
    }

    private async Task<Guid> Person(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.HouseholdMembers.Where(m => m.CaseId == about.Id).Select(m => m.PersonId).SingleAsync(Cancellation);
    }
}
