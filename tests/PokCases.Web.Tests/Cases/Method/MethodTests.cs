using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Tables;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Method;

public abstract class MethodTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("")]
    [InlineData("/wijzigingen")]
    [InlineData("/stappen/1")]
    [InlineData("/doorbraak")]
    [InlineData("/versies/1")]
    [InlineData("/uitkomst")]
    [InlineData("/kosten")]
    [InlineData("/kosten.csv")]
    [InlineData("/tussentijds")]
    public async Task Show_WhenNotOnTheCase_IsNotThere_AndCoordinatorSeesNoContent(string under)
    {
        var (table, about) = await Begun();
        using var other = await Host.SignIn(table.Other);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        (await other.Ask($"/casussen/{about.Reference}/aanpak{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var refused = (await coordinator.Ask($"/casussen/{about.Reference}/aanpak{under}", "text/html")).ShouldBe(HttpStatusCode.Forbidden);

        refused.Body.ShouldNotContain(about.Title);
    }

    [Fact]
    public async Task Show_WhenRead_IsOneEntryThatNamesTheCase()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        await client.Get($"/casussen/{about.Reference}/aanpak");

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("CaseTeam");
    }

    [Fact]
    public async Task Introduce_WhenTheTemplateChangesLater_TheCaseKeepsItsOwnSteps()
    {
        var table = await WithSteps();
        using var client = await Host.SignIn(table.Participant);
        var made = await client.Post("/casussen/nieuw", ("tafel", $"{table.Id}"), ("titel", "Casus met stappen"), ("vraag", "Hoe verder?"), ("gemeente", $"{table.Partnership.Municipality}"), ("gevaar", "nee"), ("weet", "Agrees"), ("weet-sinds", "2026-03-01"));

        await table.Partnership.Do(async w => (await w.Db.Tables.SingleAsync(t => t.Id == table.Id)).UseTemplate(ShippedTemplates.Casuistry));

        var steps = (await client.Get($"{made.ShouldBeOk().Address.AbsolutePath}/aanpak")).QuerySelectorAll(".pok-steps__step").Select(s => s.TextContent.Trim());
        steps.ShouldBe(["Overzicht", "Inzicht", "Uitzicht", "Doorbraak", "Weging", "Afspraken"]);
    }

    [Fact]
    public async Task Answer_WhenSaved_IsShownWithWhoAndTheNextStepIsCurrent()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        var page = (await client.Submit(Form(await client.Get($"/casussen/{about.Reference}/aanpak/stappen/1")), ("antwoord", "Huurschuld en een zitting"))).ShouldBeOk().Page;

        var step = page.QuerySelector("#stap-1")!;
        step.TextContent.ShouldContain("Huurschuld en een zitting");
        step.TextContent.ShouldContain(table.Participant.Name);
        page.QuerySelector("[aria-current=step]")!.TextContent.ShouldContain("Inzicht");
        (await Events(about)).ShouldBe([(CaseEventKind.MethodStepAnswered, "1")]);
    }

    [Fact]
    public async Task Answer_WhenSomebodyElseWasFirst_ShowsBothAndKeepsTheOldOneInTheHistory()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var path = $"/casussen/{about.Reference}/aanpak/stappen/1";
        var first = Form(await client.Get(path));
        var second = Form(await client.Get(path));

        (await client.Submit(first, ("antwoord", "Eerste antwoord"))).ShouldBeOk();
        var conflict = (await client.Submit(second, ("antwoord", "Tweede antwoord"))).ShouldBe(HttpStatusCode.Conflict);

        conflict.Body.ShouldContain("Eerste antwoord");
        conflict.Body.ShouldContain("Tweede antwoord");
        var mine = (await client.Submit(Form(conflict.Page))).ShouldBeOk().Page.QuerySelector("#stap-1")!;
        mine.TextContent.ShouldContain("Tweede antwoord");
        mine.QuerySelector("details")!.TextContent.ShouldContain("Eerste antwoord");
    }

    [Fact]
    public async Task Answer_WhenEmptyOrTooLong_ComesBackInPlainWordsWithWhatWasTyped()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var form = Form(await client.Get($"/casussen/{about.Reference}/aanpak/stappen/1"));

        (await client.Submit(form, ("antwoord", " "))).ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Vul een antwoord in.");
        var tooLong = (await client.Submit(form, ("antwoord", new string('x', 4001)))).ShouldBe(HttpStatusCode.BadRequest);

        ((IHtmlTextAreaElement)tooLong.Page.QuerySelector("#antwoord")!).Value.Length.ShouldBe(4001);
        (await Events(about)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_WhenSentTwice_IsOneAnswer()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var command = ("commandId", $"{Guid.CreateVersion7()}");

        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/2", command, ("versie", "1"), ("antwoord", "Eén keer"))).ShouldBeOk();
        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/2", command, ("versie", "1"), ("antwoord", "Eén keer"))).ShouldBeOk();

        (await Events(about)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task GoTo_WhenAnotherStep_IsWhereTheCaseStands()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/4/hier")).ShouldBeOk();

        (await client.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("[aria-current=step]")!.TextContent.ShouldContain("Doorbraak");
        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/4/hier")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("step-current");
        (await client.Ask($"/casussen/{about.Reference}/aanpak/stappen/9", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Work_WhenTheCaseIsClosed_IsRefused()
    {
        var (table, about) = await Begun();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(CaseStage.Closed));
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Participant.Id, "", table.Participant.Id, w.Now, null)));
        using var client = await Host.SignIn(table.Participant);

        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/1", ("versie", "1"), ("antwoord", "Te laat"))).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get($"/casussen/{about.Reference}/aanpak")).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_WhenSomebodyAnswers_OthersGetTheWholeView()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var root = (await client.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#levend")!;
        (await client.PostJson($"/casussen/{about.Reference}/aanpak/stappen/1", ("versie", "1"), ("antwoord", "Nu anders"))).ShouldBeOk();

        var changed = await client.Pull($"{root.GetAttribute("data-changes")}?na={root.GetAttribute("data-seq")}");

        changed.ShouldBeOk().Body.ShouldContain("Nu anders");
    }

    [Fact]
    public async Task Breakthrough_WhenOneFieldIsFilledIn_IsKeptAsAVersion()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        var first = (await Write(client, about, ("eerst", "Eerst de stroom"))).ShouldBeOk().Page;
        var second = (await Write(client, about, ("voorstel", "De nota verlagen"))).ShouldBeOk().Page;

        first.QuerySelector("#doorbraak")!.TextContent.ShouldContain("Eerst de stroom");
        second.QuerySelector("#doorbraak")!.TextContent.ShouldContain("De nota verlagen");
        var old = await client.Get(second.QuerySelector("#doorbraak details a")!.GetAttribute("href")!);
        old.QuerySelector("main")!.TextContent.ShouldContain("Eerst de stroom");
        old.QuerySelector("main")!.TextContent.ShouldNotContain("De nota verlagen");
        (await client.Ask($"/casussen/{about.Reference}/aanpak/versies/9", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Breakthrough_WhenSomebodyElseWasFirst_ShowsWhatDiffers()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        var path = $"/casussen/{about.Reference}/aanpak/doorbraak";
        var late = Form(await client.Get(path));
        (await Write(client, about, ("eerst", "Van de ander"), ("ethiek", "Ook voor de buren"))).ShouldBeOk();

        var conflict = (await client.Submit(late, ("eerst", "Van mij"))).ShouldBe(HttpStatusCode.Conflict);

        conflict.Body.ShouldContain("Van de ander");
        conflict.Body.ShouldContain("Van mij");
        (await client.Submit(Form(conflict.Page))).ShouldBeOk().Page.QuerySelector("#doorbraak")!.TextContent.ShouldContain("Van mij");
    }

    [Fact]
    public async Task Breakthrough_WhenEmptyOrTooLong_ComesBackWithWhatWasTyped()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        (await Write(client, about)).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("Vul minstens één veld in.");
        var tooLong = (await Write(client, about, ("effect", new string('x', 2001)), ("eerst", "Dit blijft staan"))).ShouldBe(HttpStatusCode.BadRequest);

        tooLong.Page.QuerySelector("#fouten a[href='#effect']").ShouldNotBeNull();
        ((IHtmlTextAreaElement)tooLong.Page.QuerySelector("#eerst")!).Value.ShouldBe("Dit blijft staan");
    }

    [Fact]
    public async Task Outcome_WhenProposalOrGroundIsMissing_IsRefused()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        (await Write(client, about, ("voorstel", "Opschorten"))).ShouldBeOk();

        var page = await client.Get($"/casussen/{about.Reference}/aanpak/uitkomst");
        var answer = await client.PostJson($"/casussen/{about.Reference}/aanpak/uitkomst", ("versie", "1"), ("oordeel", "Accepted"), ("grond", "afspraak"));

        page.QuerySelector("main")!.TextContent.ShouldContain("Vul eerst het voorstel in");
        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("breakthrough-incomplete");
    }

    [Fact]
    public async Task Outcome_ByOwnMandate_IsADecisionOfTheOrganisation()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        (await Write(client, about, ("voorstel", "Opschorten"), ("legitiem", "artikel 5 huurreglement"))).ShouldBeOk();
        var form = Form(await client.Get($"/casussen/{about.Reference}/aanpak/uitkomst"));

        var missing = await client.Submit(form, ("oordeel", "NotAccepted"), ("grond", "zelf"));
        var page = (await client.Submit(form, ("oordeel", "Accepted"), ("grond", "zelf"), ("tekst", "Zes weken"))).ShouldBeOk().Page.QuerySelector("#doorbraak")!;

        missing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#tekst']").ShouldNotBeNull();
        page.TextContent.ShouldContain("Aangenomen");
        page.TextContent.ShouldContain("besluit van Woonstichting De Brink door Wim Wonen");
        page.TextContent.ShouldContain("Mandaat: huisuitzetting opschorten");
        (await Events(about))[^1].ShouldBe((CaseEventKind.BreakthroughSettled, "Accepted"));
    }

    [Fact]
    public async Task Outcome_OnADecisionOfTheTable_NeedsOneThatWasTaken()
    {
        var (table, about) = await Begun();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        var (taken, waits) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await table.Partnership.Do(w => w.Db.Outcomes.AddRange(
            new Outcome(taken, session.Id, item, about.Id, OutcomeKind.Decision, "Ontruiming wacht", table.Participant.OrganisationId, table.Participant.Id, table.Participant.Id, w.Now),
            new Outcome(waits, session.Id, item, about.Id, OutcomeKind.Decision, "Nog niet genomen", table.Participant.OrganisationId, table.Participant.Id, table.Chair.Id, w.Now)));
        using var client = await Host.SignIn(table.Participant);
        (await Write(client, about, ("voorstel", "Opschorten"), ("legitiem", "artikel 5"))).ShouldBeOk();

        var refused = await client.PostJson($"/casussen/{about.Reference}/aanpak/uitkomst", ("versie", "1"), ("oordeel", "Accepted"), ("grond", $"besluit:{waits}"));
        (await client.PostJson($"/casussen/{about.Reference}/aanpak/uitkomst", ("versie", "1"), ("oordeel", "Accepted"), ("grond", $"besluit:{taken}"))).ShouldBeOk();

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await client.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#doorbraak")!.TextContent.ShouldContain("besluit van Woonstichting De Brink");
    }

    [Fact]
    public async Task Scenario_WhenFilledIn_IsDrawnAndSaidInWords()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        var card = (await Calculate(client, about)).ShouldBeOk().Page.QuerySelector("#kosten")!;

        var picture = card.QuerySelector("svg[role=img]")!;
        picture.QuerySelectorAll("rect").Length.ShouldBe(4);
        picture.QuerySelector("title")!.TextContent.ShouldContain("€\u00a020.000");
        card.QuerySelectorAll("table")[0].TextContent.ShouldContain("€\u00a01.250,50");
        card.TextContent.ShouldContain("Vermeden kosten");
    }

    [Fact]
    public async Task Scenario_AsAFile_OpensInASpreadsheetAndRunsNothing()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        (await client.Ask($"/casussen/{about.Reference}/aanpak/kosten.csv")).ShouldBe(HttpStatusCode.NotFound);
        (await Calculate(client, about)).ShouldBeOk();

        var request = new HttpRequestMessage(HttpMethod.Get, $"/casussen/{about.Reference}/aanpak/kosten.csv");
        using var response = await client.SendRaw(request);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);

        response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{about.Reference}-kosten.csv");
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldContain("10000,00");
        text.ShouldContain("'=HYPERLINK");
        text.ShouldNotContain(";=HYPERLINK");
    }

    [Fact]
    public async Task Scenario_WhenAnAmountCannotBeRead_ComesBackWithEveryLine()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        var wrong = await client.Post($"/casussen/{about.Reference}/aanpak/kosten", ("versie", "0"), ("looptijd", "3"), ("wat", "Opvang"), ("wie", "Gemeente"), ("zonder", "veel"), ("met", ""), ("aard", "CostAvoided"));

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#zonder-0']").ShouldNotBeNull();
        ((IHtmlInputElement)wrong.Page.QuerySelector("#wat-0")!).Value.ShouldBe("Opvang");
        ((IHtmlInputElement)wrong.Page.QuerySelector("#zonder-0")!).Value.ShouldBe("veel");
    }

    [Fact]
    public async Task Scenario_WhenItRestsOnNothing_ComesBackWithEverythingTyped()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] typed = [("versie", "0"), ("looptijd", "3"), ("wat", "Opvang"), ("wie", "Gemeente"), ("zonder", "100"), ("met", ""), ("aard", "CostAvoided")];

        var wrong = await client.Post($"/casussen/{about.Reference}/aanpak/kosten", [.. typed, ("aannames", " "), ("berust", "")]);
        var basisOnly = await client.Post($"/casussen/{about.Reference}/aanpak/kosten", [.. typed, ("aannames", "Het huis blijft"), ("berust", "")]);

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#aannames-fout")!.TextContent.ShouldContain("Noem ten minste één aanname");
        wrong.Page.QuerySelector("#berust-0-fout")!.TextContent.ShouldContain("waar dit bedrag op berust");
        ((IHtmlInputElement)wrong.Page.QuerySelector("#wat-0")!).Value.ShouldBe("Opvang");
        basisOnly.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#aannames")!.TextContent.ShouldBe("Het huis blijft");
        basisOnly.Page.QuerySelector("#fouten a[href='#berust-0']").ShouldNotBeNull();
        (await Events(about)).ShouldBeEmpty();
        var card = (await Calculate(client, about)).ShouldBeOk().Page.QuerySelector("#kosten")!.TextContent;
        card.ShouldContain("Prijs van de opvang");
        card.ShouldContain("Brief van de verhuurder");
        card.ShouldContain("Zonder hulp volgt ontruiming");
    }

    [Fact]
    public async Task Scenario_WhenMoreLinesAreAsked_SavesNothingAndKeepsWhatWasTyped()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);

        var more = (await client.Post($"/casussen/{about.Reference}/aanpak/kosten", ("doe", "regels"), ("versie", "0"), ("looptijd", "3"), ("wat", "Opvang"), ("wie", ""), ("zonder", "100"), ("met", ""), ("aard", "CostAvoided"))).ShouldBeOk();

        ((IHtmlInputElement)more.Page.QuerySelector("#wat-0")!).Value.ShouldBe("Opvang");
        more.Page.QuerySelector("#wat-2").ShouldNotBeNull();
        (await Events(about)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Scenario_WhenSomebodyElseWasFirst_IsNotOverwritten()
    {
        var (table, about) = await Begun();
        using var client = await Host.SignIn(table.Participant);
        (await Calculate(client, about)).ShouldBeOk();

        var conflict = await Calculate(client, about, "Iets anders");

        conflict.ShouldBe(HttpStatusCode.Conflict).Body.ShouldContain("Iets anders");
        (await client.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#kosten")!.TextContent.ShouldNotContain("Iets anders");
    }

    private static async Task<Answer> Calculate(WebClient client, CaseAtWork about, string what = "Opvang") => await client.Post(
        $"/casussen/{about.Reference}/aanpak/kosten",
        ("versie", "0"),
        ("looptijd", "2"),
        ("aannames", "Zonder hulp volgt ontruiming"),
        ("wat", what),
        ("wie", "=HYPERLINK(\"http://voorbeeld.nl\")"),
        ("zonder", "10.000"),
        ("met", "0"),
        ("aard", "CostAvoided"),
        ("berust", "Prijs van de opvang"),
        ("eenmalig-berust", "Brief van de verhuurder"),
        ("eenmalig-wat", "Huurschuld"),
        ("eenmalig-wie", "De Brink"),
        ("eenmalig-bedrag", "€ 1.250,50"),
        ("eenmalig-aard", "DebtWrittenOff"));

    private static async Task<Answer> Write(WebClient client, CaseAtWork about, params (string Name, string Value)[] fields) =>
        await client.Submit(Form(await client.Get($"/casussen/{about.Reference}/aanpak/doorbraak")), fields);

    private static IHtmlFormElement Form(IDocument page) => (IHtmlFormElement)page.QuerySelector("main form")!;

    private async Task<(TableAtWork Table, CaseAtWork About)> Begun()
    {
        var table = await WithSteps();
        return (table, await table.Introduce());
    }

    private async Task<TableAtWork> WithSteps()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Partnership.Do(async w => (await w.Db.Tables.SingleAsync(t => t.Id == table.Id)).UseTemplate(ShippedTemplates.Breakthrough));
        return table;
    }

    private async Task<List<(CaseEventKind Kind, string Detail)>> Events(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var events = await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).OrderBy(e => e.At).ToListAsync(Cancellation);
        await scope.Record();
        return events.ConvertAll(e => (e.Kind, e.Detail));
    }
}
