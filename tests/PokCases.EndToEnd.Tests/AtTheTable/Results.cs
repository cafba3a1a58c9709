using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>What comes of an item: outcomes with positions, and actions.</summary>
internal sealed class Results(Seat seat)
{
    private ILocator Outcome(string text) => seat.Page.Locator("#uitkomst-lijst > li").Filter(new() { HasText = text });

    public async Task<Guid> IdOf(string text) => Guid.Parse((await Outcome(text).GetAttributeAsync("id"))!["uitkomst-".Length..]);

    public async Task Note(string kind, string text, DemoPerson? decidedBy = null)
    {
        await seat.Turn("uitkomsten");
        await Unfold("#uitkomst-nieuw");
        var form = seat.Page.Locator("#uitkomst-nieuw form");
        await form.GetByLabel(kind, new() { Exact = true }).CheckAsync();
        await form.Locator("#uitkomst-tekst").FillAsync(text);
        if (decidedBy is not null)
        {
            await form.Locator("#uitkomst-mandaat").SelectOptionAsync(new SelectOptionValue { Value = decidedBy.Id.ToString() });
        }

        await form.GetByRole(AriaRole.Button, new() { Name = "Opschrijven", Exact = true }).ClickAsync();
        await Sees(text);
    }

    public async Task Sees(string text)
    {
        await seat.Turn("uitkomsten");
        await Expect(Outcome(text)).ToHaveCountAsync(1);
        await Expect(Outcome(text)).ToBeVisibleAsync();
    }

    public async Task SeesOf(string text, string what)
    {
        await seat.Turn("uitkomsten");
        await Expect(Outcome(text)).ToContainTextAsync(what);
    }

    /// <param name="text">The advice.</param>
    /// <param name="button">Akkoord, Niet akkoord or Ik onthoud mij.</param>
    /// <param name="dissent">In own words.</param>
    public async Task Answer(string text, string button, string? dissent = null)
    {
        await seat.Turn("uitkomsten");
        var outcome = Outcome(text);
        if (dissent is not null)
        {
            await outcome.GetByText("In uw eigen woorden").ClickAsync();
            await outcome.GetByLabel("Waarom niet").FillAsync(dissent);
        }

        var stance = outcome.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        await stance.ClickAsync();
        await Expect(stance).ToHaveAttributeAsync("aria-pressed", "true");
    }

    public async Task Decide(string text)
    {
        await seat.Turn("uitkomsten");
        await Outcome(text).GetByRole(AriaRole.Button, new() { Name = "Besluit nemen" }).ClickAsync();
        await Expect(Outcome(text)).Not.ToContainTextAsync("Wacht op mandaathouder");
    }

    public async Task Agree(string action, DemoPerson responsible)
    {
        await seat.Turn("uitkomsten");
        await Unfold("#actie-nieuw");
        var form = seat.Page.Locator("#actie-nieuw form");
        await form.Locator("#actie-tekst").FillAsync(action);
        await form.Locator("#actie-wie").SelectOptionAsync(new SelectOptionValue { Value = responsible.Id.ToString() });
        await form.GetByRole(AriaRole.Button, new() { Name = "Opschrijven", Exact = true }).ClickAsync();
        await SeesAction(action, responsible);
    }

    public async Task SeesAction(string action, DemoPerson responsible)
    {
        await seat.Turn("uitkomsten");
        await Expect(seat.Page.Locator("#actie-lijst > li").Filter(new() { HasText = action })).ToContainTextAsync(responsible.Name);
    }

    private async Task Unfold(string details)
    {
        if (await seat.Page.Locator(details).GetAttributeAsync("open") is null)
        {
            await seat.Page.Locator($"{details} > summary").ClickAsync();
        }
    }
}
