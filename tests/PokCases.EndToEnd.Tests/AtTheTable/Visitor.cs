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
    /// <remarks>First the address and then the page: asked in one, a page that loads very fast was waited for in vain once.</remarks>
    public async Task IsAt(string path)
    {
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForLoadStateAsync();
    }

    public async Task SignOut()
    {
        await page.Locator(".pok-menu__toggle--bar").ClickAsync();
        await page.Locator("form[action='/uitloggen'] button").ClickAsync();
    }

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
