using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>The chair's laptop is gone: after two minutes the session can go on without it.</summary>
public sealed class ChairDropsOutTests(Browser browser) : AtTheTableTest(browser)
{
    private const string OtherCase = "Schulden na scheiding, zorg dreigt te stoppen";

    // Really waited for: the two minutes are what the page promises.
    private const float ChairIsGone = 160_000;

    [Fact]
    public async Task Chair_WhenGoneForTwoMinutes_IsTakenByTheDeputyWhoGetsNoAccessByIt()
    {
        var chair = await Table.OpenSession();
        // Of the three at the table only debt help is admitted to the second case.
        var deputy = await Table.SitDown(DemoPerson.Deputy);
        var admitted = await Table.SitDown(DemoPerson.DebtHelp);
        var outside = await Table.SitDown(DemoPerson.MandateHolder);
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await chair.Lead.FinishItem();
        await chair.Lead.TakeNextStep($"Naar: {OtherCase}");
        await admitted.SeesItem(OtherCase);
        await deputy.SeesItem("Wachtruimte");
        await Expect(deputy.Button("Voorzitterschap overnemen")).ToHaveCountAsync(0);

        await chair.Page.CloseAsync();

        await deputy.SeesOf(DemoPerson.Chair, "even weg");
        await Expect(deputy.Button("Voorzitterschap overnemen")).ToBeVisibleAsync(new() { Timeout = ChairIsGone });
        await Expect(outside.Button("Voorzitterschap overnemen")).ToHaveCountAsync(0);
        await deputy.Button("Voorzitterschap overnemen").ClickAsync();

        await deputy.SeesOf(DemoPerson.Deputy, "voorzitter (overgenomen)");
        await admitted.SeesOf(DemoPerson.Deputy, "voorzitter (overgenomen)");
        await deputy.SeesItem("Wachtruimte");
        await Expect(deputy.Page.Locator(".pok-quote")).ToHaveCountAsync(0);

        // Whom a chair by takeover lets in waits for a second member's word.
        await deputy.Lead.Admit(DemoPerson.MandateHolder);
        await Expect(deputy.Page.Locator("#toelaten").GetByText("Wacht op bevestiging")).ToBeVisibleAsync();
        await outside.SeesItem("Wachtruimte");
        await admitted.Button($"Toelating van {DemoPerson.MandateHolder.Name} bevestigen").ClickAsync();
        await outside.SeesItem(OtherCase);
        await deputy.SeesItem("Wachtruimte");
    }
}
