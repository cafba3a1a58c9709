using System.Globalization;
using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Holds a page against WCAG 2.2 AA and axe's good practices, as it stands in the browser now.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions _options = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
    };

    // Halfway from light to dark there are colours that nobody ever sees. Some animations never end.
    private const string TransitionsAreOver =
        """
        () => Promise.race([
          new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished))),
          new Promise(done => setTimeout(done, 1000)),
        ]).then(() => undefined)
        """;

    private static readonly AxeRunOptions _contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    /// <summary>Fails with a list that says for each violation what is wrong, where, and how to mend it.</summary>
    public static Task FindsNothing(IPage page) => FindsNothing(page, _options);

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
            await FindsNothing(page, _options);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.EvaluateAsync(TransitionsAreOver);
            await FindsNothing(page, _contrast);
        }

        var across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        across.ShouldBeLessThanOrEqualTo(Widths.Phone, $"{page.Url} scrolls sideways at {Widths.Phone} pixels");
    }

    private static async Task FindsNothing(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);

        // A rule that broke stands among the incomplete ones: that must not pass for a page without faults.
        result.Incomplete.Where(Broke).Select(rule => rule.Id).ShouldBeEmpty("rules of axe that broke");
        if (options == _options)
        {
            result.Passes.ShouldNotBeEmpty("axe looked at nothing: is there a page?");
        }

        if (result.Violations.Length > 0)
        {
            Assert.Fail(Describe(page, result.Violations));
        }
    }

    private static bool Broke(AxeResultItem rule)
        => rule.Nodes.Any(node => node.None.Any(check => check.Id == "error-occurred"));

    private static string Describe(IPage page, AxeResultItem[] violations)
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
}
