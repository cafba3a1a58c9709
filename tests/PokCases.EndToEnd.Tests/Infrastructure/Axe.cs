using System.Globalization;
using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Holds a page against WCAG 2.2 AA and axe's good practices, as it stands in the browser now.</summary>
/// <remarks>
/// axe is put into each page once and stays there for all that is asked of it. The package's own way makes a page and puts
/// axe in it anew for every question, which takes far longer than the looking does.
/// </remarks>
internal static class Axe
{
    private const string Everything =
        """{ "runOnly": { "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] }, "resultTypes": ["violations", "incomplete"] }""";

    private const string Contrast =
        """{ "runOnly": { "type": "rule", "values": ["color-contrast"] }, "resultTypes": ["violations", "incomplete"] }""";

    // In a frame axe would have to be put as well; the program has none.
    private const string Look =
        """
        async options => {
          if (document.querySelector('iframe, frame')) throw new Error('There is a frame on the page, and axe is not in it.');
          const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
          const twice = ids.filter((id, place) => ids.indexOf(id) < place);
          if (twice.length > 0) throw new Error(`Ids that stand on the page twice: ${twice.join(', ')}`);
          const { violations, passes, incomplete } = await axe.run(document, JSON.parse(options));
          return JSON.stringify({ violations, passes: passes.map(({ id }) => ({ id })), incomplete });
        }
        """;

    // Halfway from light to dark there are colours that nobody ever sees. What never ends isn't waited for.
    private const string TransitionsAreOver =
        """
        () => Promise.race([
          new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
            .then(() => Promise.allSettled(document.getAnimations().filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity).map(animation => animation.finished))),
          new Promise(done => setTimeout(done, 1000)),
        ]).then(() => undefined)
        """;

    private static readonly JsonSerializerOptions _reading = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<string> _script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>Fails with a list that says for each violation what is wrong, where, and how to mend it.</summary>
    public static async Task FindsNothing(IPage page)
    {
        var found = await Ask(page, Everything);
        found.Passes.ShouldNotBeEmpty("axe looked at nothing: is there a page?");
    }

    /// <summary>
    /// The same at every width, in light and dark, and without scrolling sideways on a phone (WCAG 1.4.10).
    /// What dark changes is colour, so there only contrast is looked at.
    /// </summary>
    public static async Task FindsNothingAtAnyWidth(IPage page)
    {
        foreach (var width in (int[])[Widths.Laptop, Widths.Tablet, Widths.Phone])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.EvaluateAsync(TransitionsAreOver);
            await FindsNothing(page);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.EvaluateAsync(TransitionsAreOver);
            await Ask(page, Contrast);
        }

        var across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        across.ShouldBeLessThanOrEqualTo(Widths.Phone, $"{page.Url} scrolls sideways at {Widths.Phone} pixels");
    }

    private static async Task<Findings> Ask(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_script.Value);
        }

        var found = JsonSerializer.Deserialize<Findings>(await page.EvaluateAsync<string>(Look, options), _reading)!;

        // A rule that broke stands among the incomplete ones: that must not pass for a page without faults.
        found.Incomplete.Where(Broke).Select(rule => rule.Id).ShouldBeEmpty("rules of axe that broke");
        if (found.Violations.Length > 0)
        {
            Assert.Fail(Describe(page, found.Violations));
        }

        return found;
    }

    private static bool Broke(Rule rule) => rule.Nodes.Any(node => node.None.Any(check => check.Id == "error-occurred"));

    private static string Describe(IPage page, Rule[] violations)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"axe found {violations.Length} violation(s) on {page.Url} at {page.ViewportSize?.Width} pixels:");
        foreach (var violation in violations)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {violation.Id} ({violation.Impact}): {violation.Help} {violation.HelpUrl}");
            foreach (var node in violation.Nodes)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {node.Target}");
                text.AppendLine(CultureInfo.InvariantCulture, $"      {node.Html}");
                foreach (var check in node.Any.Concat(node.All).Concat(node.None))
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"      {check.Message}");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>axe's own words for what it found.</summary>
    private sealed record Findings(Rule[] Violations, Passed[] Passes, Rule[] Incomplete);

    private sealed record Passed(string Id);

    private sealed record Rule(string Id, string? Impact, string Help, string HelpUrl, Node[] Nodes);

    private sealed record Node(JsonElement Target, string Html, Check[] Any, Check[] All, Check[] None);

    private sealed record Check(string Id, string Message);
}
