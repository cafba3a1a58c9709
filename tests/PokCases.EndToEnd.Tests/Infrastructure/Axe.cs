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

    /// <summary>Fails with a list that says for each violation what is wrong, where, and how to mend it.</summary>
    public static async Task FindsNothing(IPage page)
    {
        var result = await page.RunAxe(_options);

        // A rule that broke stands among the incomplete ones: that must not pass for a page without faults.
        result.Incomplete.Where(Broke).Select(rule => rule.Id).ShouldBeEmpty("rules of axe that broke");
        result.Passes.ShouldNotBeEmpty("axe looked at nothing: is there a page?");
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
