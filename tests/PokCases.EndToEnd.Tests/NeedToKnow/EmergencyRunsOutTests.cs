using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>Emergency access ends by the clock, also for who does not touch the page.</summary>
public sealed class EmergencyRunsOutTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Question = "Ik wil met mijn zoon in ons huis blijven";

    // Really waited for: the shortest that an installation can set, in the place of an hour.
    private const float RunsOut = 100_000;

    protected override string[] Settings => ["--Emergency:Minutes=1"];

    [Fact]
    public async Task Emergency_WhenItsTimeIsOver_EmptiesTheOpenPageAndRefusesTheNext()
    {
        var helper = await Arrive(DemoPerson.LegalAid, "/noodtoegang");
        await EmergencyTests.Take(helper);
        var loads = 0;
        helper.Page.Load += (_, _) => loads++;

        await Expect(helper.Page.Locator("[data-veil='refused']")).ToBeVisibleAsync(new() { Timeout = RunsOut });

        // The page lets go of what it held; it asks no more, and nothing of the case stands in it.
        await Expect(helper.Page.GetByText(Question)).ToBeHiddenAsync();
        (await helper.Page.Locator("main").InnerTextAsync()).ShouldNotContain(TableOfNoord.CaseTitle);
        (await helper.Page.Locator("#levend").InnerHTMLAsync()).ShouldNotContain(Question);
        loads.ShouldBe(0, "The page was loaded anew.");
        foreach (var part in (string[])["", "/huishouden", "/plan"])
        {
            (await helper.At(Looking.Case + part)).Status.ShouldBe(404, part);
        }
    }
}
