using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Importing;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>Bringing in a case history on the page.</summary>
public abstract class ImportPageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Path = "/casussen/importeren";
    private const string Header = "tafel;referentie;titel;vraag;gemeente;inbrenger;regisseur;fase;datum";

    [Fact]
    public async Task Import_Of2000RowsTwice_Yields2000Cases()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var file = File(Enumerable.Range(1, 2000).Select(i => Row(table, $"Casus {i}", i % 2 == 0 ? $"{table.Prefix}-2023-{i:000}" : "")));

        var preview = await Upload(client, file);
        preview.Page.QuerySelector("main")!.TextContent.ShouldContain("Alle 2000 casussen inlezen");
        (await Cases(table)).ShouldBeEmpty();
        await client.Submit(Start(preview));
        await UntilDone(client, preview);
        var again = await Upload(client, file);

        again.Page.QuerySelector("main")!.TextContent.ShouldContain("Alle casussen uit dit bestand bestaan al.");
        again.Page.QuerySelector("form[action$='/inlezen']").ShouldBeNull();
        (await Cases(table)).Count.ShouldBe(2000);
        (await Cases(table)).Select(c => c.Reference).ShouldBeUnique();
    }

    [Fact]
    public async Task Import_With37Faults_NamesAll37ByRowAndColumn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var (rows, expected) = Faulty.Rows(table);

        var page = (await Upload(client, File(rows))).Page;

        var named = page.QuerySelectorAll("section[aria-labelledby='fout'] tbody tr").Select(r => (r.Children[0].TextContent, r.Children[1].TextContent)).ToList();
        expected.Count.ShouldBe(37);
        named.ShouldBe(expected);
    }

    [Fact]
    public async Task Import_WithWhatLooksLikeAPerson_WarnsByRowAndColumnAndStopsNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var preview = await Upload(client, File([Row(table, "Goed"), Row(table, "Zoek 111222333 op"), Row(table, "Bij mevrouw De Wit", question: "Bel 06-12345678 of 111222333")]));

        var named = preview.Page.QuerySelectorAll("section[aria-labelledby='nakijken'] tbody tr").Select(r => (r.Children[0].TextContent, r.Children[1].TextContent, r.Children[2].TextContent)).ToList();
        await client.Submit(Start(preview));
        await UntilDone(client, preview);

        named.Select(n => (n.Item1, n.Item2)).ShouldBe([("3", "titel"), ("4", "titel"), ("4", "vraag"), ("4", "vraag")]);
        named[0].Item3.ShouldBe("Hier staat een getal dat op een BSN lijkt. Een BSN hoort hier niet.");
        named[1].Item3.ShouldContain("zonder namen");
        (await Cases(table)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Changes_WhileRowsAreWritten_SayHowFarItIs()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var coordinator = await table.Partnership.Coordinator();
        var import = new Domain.Cases.CaseImport(Guid.CreateVersion7(), coordinator.Id, "casussen.csv", File(Enumerable.Range(1, 250).Select(i => Row(table, $"Casus {i}"))), 250, Host.Time.GetUtcNow());
        import.Start(fresh: 250, wrong: 0, goodOnly: false);
        import.Count(100, isLast: false, Host.Time.GetUtcNow());
        await table.Partnership.Do(w => w.Db.CaseImports.Add(import));
        using var client = await Host.SignIn(coordinator);

        var page = await client.Get($"{Path}/{import.Id}");
        var changes = await client.Pull($"{Path}/{import.Id}/wijzigingen?na=-1");

        page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("100");
        changes.ShouldBeOk().Body.ShouldContain("100 van 250 ingelezen");
    }

    [Fact]
    public async Task Import_WithWrongRows_WritesTheGoodOnesOnlyWhenTold()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var preview = await Upload(client, File([Row(table, "Goed"), Row(table, ""), Row(table, "Ook goed")]));
        var start = Start(preview);

        (await client.Submit(start, ("regels", ""), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.BadRequest);
        (await Cases(table)).ShouldBeEmpty();
        await client.Submit(start);
        await UntilDone(client, preview);

        (await Cases(table)).Select(c => c.Title).ShouldBe(["Goed", "Ook goed"]);
    }

    [Fact]
    public async Task Import_OfTheSameRowTwiceInAFile_IsTwoCasesHoweverOftenItComes()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var preview = await Upload(client, File([Row(table, "Tweeling"), Row(table, "Tweeling")]));
        await client.Submit(Start(preview));
        await UntilDone(client, preview);

        var more = await Upload(client, File([Row(table, "Tweeling"), Row(table, "Tweeling"), Row(table, "Erbij")]));
        await client.Submit(Start(more));
        await UntilDone(client, more);

        (await Cases(table)).Select(c => c.Title).Order(StringComparer.Ordinal).ShouldBe(["Erbij", "Tweeling", "Tweeling"]);
    }

    [Fact]
    public async Task Import_InEveryStage_TellsOnTheTimelineHowTheCaseCameThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var stages = (string[])["aangemeld", "triage", "op tafel", "in uitvoering", "in de wacht"];
        var preview = await Upload(client, File(stages.Select(s => Row(table, s).Replace("Afgesloten", s, StringComparison.Ordinal))));
        await client.Submit(Start(preview));
        await UntilDone(client, preview);

        foreach (var about in await Cases(table))
        {
            await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
            var events = await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).OrderBy(e => e.At).ToListAsync(Cancellation);
            await scope.Record();
            (events[0].Kind, events[0].At, events[0].ById).ShouldBe((Domain.Cases.CaseEventKind.Introduced, about.IntroducedAt, table.Participant.Id));
            events.Skip(1).Select(e => (e.Detail, e.Cause)).ShouldBe(about.Stage == Domain.Cases.CaseStage.Submitted ? [] : [(about.Stage.ToString(), Domain.Cases.StageCause.Imported)]);
        }

        (await Cases(table)).Select(c => c.Stage).Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("+1")]
    [InlineData("Submitted,Triage")]
    public async Task Upload_WithAStageThatIsNone_IsAFault(string stage)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());

        var page = (await Upload(client, File([Row(table, "Goed").Replace("Afgesloten", stage, StringComparison.Ordinal)]))).Page;

        page.QuerySelector("section[aria-labelledby='fout'] tbody tr")!.Children[1].TextContent.ShouldBe("fase");
    }

    [Fact]
    public async Task Preview_ThatIsLeft_IsThrownAwayAfterADay()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var preview = await Upload(client, File([Row(table, "Blijft liggen")]));
        (await client.Get(preview.Address.PathAndQuery)).QuerySelector("main")!.TextContent.ShouldContain("casussen.csv");

        Host.Time.Advance(TimeSpan.FromHours(25));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.CaseImports.AnyAsync(i => preview.Address.PathAndQuery.EndsWith(i.Id.ToString()), Cancellation)).ShouldBeFalse();
        await scope.Record();
    }

    [Fact]
    public async Task Import_WhenItWasBrokenOff_GoesOnOnceItIsLookedAt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var import = new Domain.Cases.CaseImport(Guid.CreateVersion7(), table.Chair.Id, "casussen.csv", File([Row(table, "Alsnog")]), 1, Host.Time.GetUtcNow());
        import.Start(fresh: 1, wrong: 0, goodOnly: false);
        await table.Partnership.Do(w =>
        {
            w.Db.CaseImports.Add(import);
            w.Due(ResumeImport.DueKind, import.Id, w.Now);
        });

        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        for (var i = 0; i < 100 && (await Cases(table)).Count == 0; i++)
        {
            await Task.Delay(50, Cancellation);
        }

        (await Cases(table)).ShouldHaveSingleItem().Title.ShouldBe("Alsnog");
    }

    [Fact]
    public async Task Upload_WhenTheFileIsWrong_SaysWhatIsWrong()
    {
        using var client = await Host.SignIn(await Host.NewPartnership().Coordinator());

        var columns = await Upload(client, Encoding.UTF8.GetBytes("tafel;titel\nDB;Iets"));
        var empty = await Upload(client, File([]));

        columns.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain("ontbreken de kolommen vraag, gemeente");
        empty.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain("geen regels");
    }

    [Fact]
    public async Task Show_ToAnybodyElse_IsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        using var other = await Host.SignIn(await table.Partnership.Coordinator("Carla Coördinatie"));
        using var chair = await Host.SignIn(table.Chair);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        var preview = await Upload(client, File([Row(table, "Goed")]));

        (await other.Ask(preview.Address.PathAndQuery, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Ask(preview.Address.PathAndQuery, "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await chair.Ask(Path, "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.Ask($"{Path}/sjabloon", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await other.PostJson($"{preview.Address.PathAndQuery}/inlezen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Template_WhenTaken_HasTheColumnsThatAreRead()
    {
        using var client = await Host.SignIn(await Host.NewPartnership().Coordinator());

        var template = (await client.Ask($"{Path}/sjabloon")).ShouldBeOk();

        template.Body.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe(Header);
        template.Header("Content-Disposition").ShouldContain("casussen-sjabloon.csv");
    }

    private static byte[] File(IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows]));

    private static string Row(TableAtWork table, string title, string reference = "", string question = "Hoe houden wij ons huis?") =>
        $"{table.Prefix};{reference};{title};{question};Gemeente Waterveen;{table.Participant.Email};{table.Other.Email};Afgesloten;31-1-2024";

    private static async Task<Answer> Upload(WebClient client, byte[] file) =>
        await client.SubmitFile((IHtmlFormElement)(await client.Get(Path)).QuerySelector("form[enctype]")!, "casussen.csv", file);

    private static IHtmlFormElement Start(Answer preview) => (IHtmlFormElement)preview.ShouldBeOk().Page.QuerySelector("form[action$='/inlezen']")!;

    private async Task UntilDone(WebClient client, Answer preview)
    {
        for (var i = 0; i < 600; i++)
        {
            var text = (await client.Get(preview.Address.PathAndQuery)).QuerySelector("main")!.TextContent;
            if (text.Contains("casussen zijn ingelezen.", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(100, Cancellation);
        }

        Assert.Fail("The import did not end.");
    }

    private async Task<List<Domain.Cases.Case>> Cases(TableAtWork table)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var cases = await scope.Db.Cases.Where(c => c.TableId == table.Id).OrderBy(c => c.Reference).ToListAsync(Cancellation);
        await scope.Record();
        return cases;
    }
}
