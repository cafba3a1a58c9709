using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>Hands that never leave the keyboard.</summary>
internal sealed class Keys(IPage page)
{
    private const int MostTabs = 150;

    /// <summary>Tabs on until the focus is on <paramref name="target"/>; fails when the keyboard doesn't get there.</summary>
    public async Task TabTo(ILocator target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await target.CountAsync() > 0 && await target.First.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not get to {target} in {MostTabs} tabs; the focus is on {await Focused()}.");
    }

    public async Task Press(ILocator target, string key = "Enter")
    {
        await TabTo(target);
        await page.Keyboard.PressAsync(key);
    }

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    public Task<string> Focused() => page.EvaluateAsync<string>("() => document.activeElement?.outerHTML.slice(0, 200) ?? ''");
}
