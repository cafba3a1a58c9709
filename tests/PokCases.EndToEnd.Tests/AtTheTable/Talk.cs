using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>Contributions: writing, sharing, seeing those of others.</summary>
internal sealed class Talk(Seat seat)
{
    public ILocator Field => seat.Page.Locator("#tekst");

    /// <summary>What the page says of how far a text has come.</summary>
    public ILocator State => seat.Page.Locator("#opstellen [data-state]");

    /// <summary>Own texts that are not shared yet.</summary>
    public ILocator Waiting => seat.Page.Locator(".pok-contribution--kept");

    public ILocator Shared(string text) => seat.Page.Locator("#bijdragen > li").Filter(new() { HasText = text });

    public async Task Write(string text)
    {
        await seat.Turn("casus");
        await Field.FillAsync(text);
    }

    /// <summary>Writes and waits until the page says that it is kept.</summary>
    public async Task WriteAndKeep(string text)
    {
        await Write(text);
        await Expect(State).ToHaveTextAsync("Bewaard, nog niet gedeeld");
    }

    public async Task Share(string text, string nature = "Feit")
    {
        await Write(text);
        await seat.Page.Locator("#opstellen").GetByLabel(nature, new() { Exact = true }).CheckAsync();
        await Send();
        await Sees(text);
    }

    public async Task Send()
    {
        await seat.Turn("casus");
        await seat.Button("Delen").ClickAsync();
    }

    public async Task ShareNamens(DemoPerson speaker, string text)
    {
        await Write(text);
        await seat.Page.Locator("#spreker").SelectOptionAsync(new SelectOptionValue { Label = $"Namens {speaker.Name}" });
        await Send();
        await Sees(text);
    }

    public async Task Sees(string text)
    {
        await seat.Turn("casus");
        await Expect(Shared(text)).ToHaveCountAsync(1);
        await Expect(Shared(text)).ToBeVisibleAsync();
    }

    /// <summary>Changes what stands under one's own name.</summary>
    public async Task Correct(string text, string into)
    {
        await seat.Turn("casus");
        await Shared(text).GetByRole(AriaRole.Link).Filter(new() { HasText = "Aanpassen" }).ClickAsync();
        await seat.Page.GetByLabel("Uw bijdrage").FillAsync(into);
        await seat.Button("Opslaan").ClickAsync();
        await Sees(into);
    }
}
