using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>What the chair does at the table.</summary>
internal sealed class Lead(Seat seat)
{
    /// <summary>The one big button: the next phase, the next item, or the end.</summary>
    public ILocator NextStep => seat.Page.Locator("#volgende button");

    public async Task OpenSession()
    {
        await seat.Button("Sessie openen").ClickAsync();
        await seat.SitsAtTheTable();
    }

    public async Task EndCheckIn()
    {
        await seat.Button("Rondje is klaar").ClickAsync();
        await Expect(seat.Button("Rondje is klaar")).ToBeHiddenAsync();
    }

    /// <summary>Presses the big button once it says <paramref name="words"/>.</summary>
    public async Task TakeNextStep(string words)
    {
        await Expect(NextStep).ToHaveTextAsync(words);
        await NextStep.ClickAsync();
        await Expect(NextStep).Not.ToHaveTextAsync(words);
    }

    public async Task GiveTurn(DemoPerson to)
    {
        await seat.Button($"Beurt geven aan {to.Name}").ClickAsync();
        await seat.SeesOf(to, "heeft het woord");
    }

    public async Task Admit(DemoPerson who)
    {
        await Unfold("#toelaten");
        await seat.Button($"{who.Name} toelaten bij dit punt").ClickAsync();
    }

    /// <summary>Half an hour more to see the item: every page at the table is renewed whole.</summary>
    public async Task ExtendAccess()
    {
        await Unfold("#toelaten");
        await seat.Page.Locator("form[action$='/toegang-verlengen'] button").ClickAsync();
    }

    public async Task FinishItem()
    {
        await seat.Button("Punt afronden").ClickAsync();
        await seat.SeesItem("Tussen twee punten");
    }

    public async Task CloseSession()
    {
        if (!await seat.Button("Sessie sluiten").IsVisibleAsync())
        {
            await Unfold("#voorzitter-menu");
        }

        await seat.Button("Sessie sluiten").ClickAsync();
        await seat.SeesItem("De sessie is voorbij");
    }

    private async Task Unfold(string details)
    {
        if (await seat.Page.Locator(details).GetAttributeAsync("open") is null)
        {
            await seat.Page.Locator($"{details} > summary").ClickAsync();
        }
    }
}
