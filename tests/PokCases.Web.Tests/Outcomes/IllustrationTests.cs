using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes;
using PokCases.Web.Cases.Importing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>The published illustration (docs/illustratie): sixty cases in eighteen months, forty-five in the last six, after the public figures of a doorbraaktafel.</summary>
public sealed class IllustrationTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    [Fact]
    public async Task Illustration_Imported_ShowsSixtyAndFortyFiveAndHidesTheFirstHalfYears()
    {
        Host.Time.Jump(new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.Zero) - Host.Time.GetUtcNow());
        var table = await Host.NewPartnership().BreakthroughTable();
        await Import(table);
        await table.Partnership.Do(w => w.Db.MarkedEvents.Add(new MarkedEvent(table.Id, "Andere organisaties sloten aan", new Quarter(2026, 1))));
        using var anybody = await Host.SignIn(table.Participant);

        var page = await anybody.Get($"/uitkomsten/raad?tafel={table.Id}");

        var perHalfYear = page.QuerySelector("section[aria-labelledby=per-deel]")!;
        perHalfYear.TextContent.ShouldContain("2025 tot en met 2e kwartaal 2026: 60.");
        Solved(page, "1e half jaar 2025").ShouldBe("niet getoond");
        Solved(page, "2e half jaar 2025").ShouldBe("niet getoond");
        Solved(page, "1e half jaar 2026").ShouldBe("45");
        perHalfYear.TextContent.ShouldContain("Een aantal onder de 10 staat er niet");
        var around = page.QuerySelector("section[aria-labelledby=voor-en-na]")!.TextContent;
        around.ShouldContain("Andere organisaties sloten aan");
        around.ShouldContain("Opgelost: 15 in de 12 maanden ervoor, 45 in de 6 maanden sindsdien.");
        around.ShouldContain("Of het een door het ander komt, zeggen zij niet.");
    }

    // The file is made for the demo partnership; here the same lines come to the table of this test.
    private async Task Import(TableAtWork table)
    {
        var file = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "illustratie", "doorbraaktafel.csv"), Cancellation);
        var lines = file.Replace("\nDB;", $"\n{table.Prefix};", StringComparison.Ordinal)
            .Replace("Gemeente Vlierhoven", "Gemeente Waterveen", StringComparison.Ordinal)
            .Replace("j.bakker@example.invalid", table.Participant.Email, StringComparison.Ordinal);
        await table.Partnership.Do(async w =>
        {
            var plan = await ImportPlan.Open(w.Db, Host.Services.GetRequiredService<IStringLocalizer<ImportTexts>>(), Host.Services.GetRequiredService<ImportMarks>(), w.Now, Cancellation);
            var fates = plan.Decide(ImportFile.Read(Encoding.UTF8.GetBytes(lines)));
            fates.Count.ShouldBe(60);
            fates.Where(f => f.IsWrong || f.Warnings.Count > 0).SelectMany(f => f.Faults.Concat(f.Warnings)).ShouldBeEmpty();
            await ImportedCases.Add(w, fates);
        });
    }

    private static string Solved(AngleSharp.Html.Dom.IHtmlDocument page, string part) =>
        page.QuerySelectorAll("section[aria-labelledby=per-deel] tbody tr").First(r => r.Children[0].TextContent.Trim() == part).QuerySelector("td[data-label=Opgelost]")!.TextContent.Trim();
}
