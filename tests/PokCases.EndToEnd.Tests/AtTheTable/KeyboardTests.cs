using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>The chair runs a whole session and never touches the mouse.</summary>
public sealed class KeyboardTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Agreement = "Het Anker wacht tot de eerste van de maand met de deurwaarder.";

    [Fact]
    public async Task Chair_WithTheKeyboardOnly_OpensLeadsWritesDownAndCloses()
    {
        var page = await OpenPage("chair", new() { BaseAddress = Server.Address.ToString() });
        var chair = new Seat(page, DemoPerson.Chair);
        var keys = new Keys(page);
        await page.GotoAsync($"/inloggen?terug={TableOfNoord.SessionPath}");
        await keys.Press(page.Locator($"button[name=persoon][value={DemoPerson.Chair.Key}]"));
        await chair.IsAt(TableOfNoord.SessionPath);

        await keys.Press("Tab");
        await Expect(page.Locator(".nl-skip-link")).ToBeFocusedAsync();
        await Expect(page.Locator(".nl-skip-link")).ToBeInViewportAsync();
        await keys.Press("Enter");
        await Expect(page.Locator("#inhoud")).ToBeFocusedAsync();

        await keys.Press(chair.Button("Sessie openen"));
        await chair.SitsAtTheTable();
        await Expect(chair.Lead.NextStep).ToHaveAttributeAsync("aria-keyshortcuts", "Alt+Shift+V");
        await keys.Press("Alt+Shift+KeyV");
        await Expect(chair.Lead.NextStep).ToHaveTextAsync(TableOfNoord.ToCase);
        await keys.Press(chair.Lead.NextStep);
        await chair.SeesItem(TableOfNoord.CaseTitle);
        await chair.SeesPhase("Overzicht");
        await keys.Press("Alt+Shift+KeyV");
        await chair.SeesPhase("Inzicht");

        await keys.Press(page.Locator("#uitkomst-nieuw > summary"));
        await keys.TabTo(page.Locator("#uitkomst-tekst"));
        await keys.Type(Agreement);
        await keys.Press(page.Locator("#uitkomst-nieuw form button[type=submit]"));
        await chair.Results.Sees(Agreement);

        await keys.Press("Alt+Shift+KeyH");
        await Expect(chair.Button("Hand omlaag")).ToBeVisibleAsync();

        // Back to the top, as people do, and down to the end of the session.
        await keys.Press(page.Locator("#voorzitter-menu > summary"));
        await keys.Press(page.Locator("#voorzitter-menu").GetByText("Sessie sluiten"));
        await chair.SeesItem("De sessie is voorbij");
    }
}
