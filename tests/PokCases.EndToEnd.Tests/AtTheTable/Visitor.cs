using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>One person in one browser, anywhere in the program.</summary>
internal class Visitor(IPage page, DemoPerson who)
{
    public IPage Page => page;

    public DemoPerson Who => who;

    public async Task SignIn(string then = "/mijn-dag")
    {
        await page.GotoAsync($"/inloggen?terug={Uri.EscapeDataString(then)}");
        await page.Locator($"button[name=persoon][value={who.Key}]").ClickAsync();
        await IsAt(then);
    }

    /// <summary>Waits for the page itself; an address that only mentions it, to go back to, is another one.</summary>
    public Task IsAt(string path) => page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path);

    public async Task SignOut()
    {
        await page.Locator(".pok-menu__toggle--bar").ClickAsync();
        await page.Locator("form[action='/uitloggen'] button").ClickAsync();
    }

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
