using AngleSharp.Html.Dom;
using PokCases.Domain.Outcomes;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>Excel, JSON and CSV hold what the page shows: the same figures, as hidden and as rounded.</summary>
public abstract class FigureFilesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Council_InEveryFile_HasTheFiguresOfThePageAndHidesWhatItHides()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        // Of another table there are enough by themselves too: what is too small there goes together with those.
        await Older(await Host.NewPartnership().BreakthroughTable(), 12);
        await Older(table, 22);
        using var anybody = await Host.SignIn(table.Participant);

        var page = OfPage(await anybody.Get($"/uitkomsten/raad?tafel={table.Id}"));

        page["Ingebracht"].ShouldBe("20", "Twenty-two, rounded to five.");
        page["Aangenomen"].ShouldBe("niet getoond");
        foreach (var (ending, file) in await Files(anybody, "/uitkomsten/raad/uitkomsten", $"?tafel={table.Id}"))
        {
            file.ShouldBe(page, ignoreOrder: true, $"{ending} holds other figures than the page.");
        }
    }

    [Fact]
    public async Task Own_InEveryFile_HasTheExactFiguresOfThePage()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await Older(table, 3);
        using var chair = await Host.SignIn(table.Chair);

        var page = OfPage(await chair.Get($"/uitkomsten?tafel={table.Id}"));

        page["Ingebracht"].ShouldBe("3");
        foreach (var (ending, file) in await Files(chair, "/uitkomsten/uitkomsten", $"?tafel={table.Id}"))
        {
            file.ShouldBe(page, ignoreOrder: true, $"{ending} holds other figures than the page.");
        }
    }

    [Fact]
    public async Task Excel_Always_HasTypedColumnsAndADefinitionOfEachFigure()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await Older(table, 3);
        using var chair = await Host.SignIn(table.Chair);

        var file = await Bytes(chair, $"/uitkomsten/uitkomsten.xlsx?tafel={table.Id}&van=2025-K2&tot=2025-K3");

        ExcelAtWork.Faults(file).ShouldBeEmpty();
        var figures = ExcelAtWork.Rows(file, "Cijfers");
        figures[0].Select(c => c.Text).ShouldBe(["Cijfer", "Uitsplitsing", "Periode", "Eerste dag", "Laatste dag", "Waarde", "Eenheid", "Opmerking"]);
        var introduced = figures.First(r => r[0].Text == "Ingebracht" && r[1].Text == "");
        introduced[3].Number.ShouldBe((decimal)new DateTime(2025, 4, 1).ToOADate(), "A day is a day of Excel's own.");
        introduced[4].Number.ShouldBe((decimal)new DateTime(2025, 9, 30).ToOADate());
        introduced[5].Number.ShouldBe(3);
        introduced[6].Text.ShouldBe("aantal");
        figures.Skip(1).ShouldAllBe(r => r[5].Text == null && (r[5].Number == null) == (r[7].Text != ""));
        var definitions = ExcelAtWork.Rows(file, "Uitleg");
        definitions.Skip(1).Select(r => r[0].Text).ShouldBe(figures.Skip(1).Select(r => r[0].Text).Distinct());
        definitions.ShouldAllBe(r => r.Count == 5 && r.All(c => c.Text != null && c.Text.Length > 0));
        ExcelAtWork.Rows(file, "Over dit bestand").ShouldContain(r => r[0].Text == "Tafel" && r[1].Text == $"Tafel {table.Prefix}");
    }

    [Fact]
    public async Task File_OfFourDimensions_IsRefusedAndSaysWhy()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var participant = await Host.SignIn(table.Participant);

        var answer = await participant.Ask($"/uitkomsten/raad/uitkomsten.json?tafel={table.Id}&soort=Breakthrough&domein=Housing&per=Quarter", "application/json");

        answer.ShouldBe(System.Net.HttpStatusCode.BadRequest).Code.ShouldBe("figure-three-dimensions");
    }

    // Name of the figure and its value for all parts together, as it is read.
    private static Dictionary<string, string> OfPage(IHtmlDocument page) => page.QuerySelectorAll("section[aria-labelledby=totalen] > dl.pok-facts > dt")
        .Take(CaseFigures.Counts.Count)
        .ToDictionary(d => d.TextContent.Trim(), d => d.NextElementSibling!.ChildNodes.Select(n => n is IHtmlElement { LocalName: "details" } ? "" : n.TextContent).Aggregate("", string.Concat).Trim());

    private static async Task<List<(string Ending, Dictionary<string, string> Figures)>> Files(Infrastructure.WebClient client, string path, string query)
    {
        var csv = (await client.Ask($"{path}.csv{query}")).ShouldBeOk().Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';')).Where(l => l[1].Length == 0);
        var json = (await client.Ask($"{path}.json{query}")).ShouldBeOk().Json;
        var names = json.GetProperty("uitleg").EnumerateArray().ToDictionary(d => d.GetProperty("cijfer").GetString()!, d => d.GetProperty("naam").GetString()!);
        var lines = json.GetProperty("cijfers").EnumerateArray().Where(l => l.GetProperty("deel").GetString() == "");
        var excel = ExcelAtWork.Rows(await Bytes(client, $"{path}.xlsx{query}"), "Cijfers").Skip(1).Where(r => r[1].Text == "");
        return
        [
            ("csv", Counted(csv.Select(l => (l[0], l[3])))),
            ("json", Counted(lines.Select(l => (names[l.GetProperty("cijfer").GetString()!], l.GetProperty("waarde") is { ValueKind: System.Text.Json.JsonValueKind.Number } value ? $"{value.GetInt32()}" : l.GetProperty("opmerking").GetString()!)))),
            ("xlsx", Counted(excel.Select(r => (r[0].Text!, r[5].Number is { } value ? $"{value}" : r[7].Text!)))),
        ];
    }

    private static Dictionary<string, string> Counted(IEnumerable<(string Name, string Value)> lines) => lines.Take(CaseFigures.Counts.Count).ToDictionary(l => l.Name, l => l.Value);

    private static async Task<byte[]> Bytes(Infrastructure.WebClient client, string path)
    {
        using var response = await client.SendRaw(new HttpRequestMessage(HttpMethod.Get, path));
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static Task Older(TableAtWork table, int count) => table.Partnership.Do(w =>
    {
        for (var i = 1; i <= count; i++)
        {
            w.Db.Cases.Add(new Domain.Cases.Case(
                Guid.CreateVersion7(), $"{table.Prefix}-2025-{i:000}", table.Id, "Van vorig jaar", "Hoe nu verder?", table.Partnership.Municipality, table.Participant.Id, table.Participant.OrganisationId,
                new DateTimeOffset(2025, 5, 1, 9, 0, 0, TimeSpan.Zero)));
        }
    });
}
