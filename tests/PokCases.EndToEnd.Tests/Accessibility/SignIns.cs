using System.Collections.Concurrent;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>Signs each person in once; the next page of the same person goes on with that.</summary>
internal static class SignIns
{
    private static readonly ConcurrentDictionary<DemoPerson, IReadOnlyList<Cookie>> _known = new();

    public static async Task Use(IPage page, DemoPerson who)
    {
        if (_known.TryGetValue(who, out var cookies))
        {
            await page.Context.AddCookiesAsync(cookies);
            return;
        }

        await new Visitor(page, who).SignIn("/account");
        _known[who] = [.. (await page.Context.CookiesAsync()).Select(c => new Cookie
        {
            Name = c.Name,
            Value = c.Value,
            Domain = c.Domain,
            Path = c.Path,
            HttpOnly = c.HttpOnly,
        })];
    }
}
