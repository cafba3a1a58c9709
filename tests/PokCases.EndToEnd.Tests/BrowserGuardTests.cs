using PokCases.EndToEnd.Tests.Infrastructure;
using Xunit.Sdk;

namespace PokCases.EndToEnd.Tests;

/// <summary>Shows that the browser tests can fail: that a browser really renders, and that axe really looks.</summary>
public sealed class BrowserGuardTests(Browser browser) : BrowserTest(browser)
{
    protected override bool BreaksPolicy => true;

    private const string Sound =
        """
        <!doctype html><html lang="nl"><head><title>Proef</title><meta name="viewport" content="width=device-width"></head>
        <body><main><h1>Proef</h1><p>Tekst</p>{0}</main></body></html>
        """;

    /// <summary>At least as strict as the program's own: if axe copes here, it copes with the real pages.</summary>
    private const string StrictPolicy =
        "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    [Fact]
    public async Task Page_WhenScriptIsOff_RunsNone()
    {
        var with = await OpenPage("with");
        var without = await OpenPage("without", new() { Script = false });
        const string page = "<!doctype html><title>t</title><p id=p>still</p><script>p.textContent='moved'</script>";

        await with.SetContentAsync(page);
        await without.SetContentAsync(page);

        (await with.InnerTextAsync("#p")).ShouldBe("moved");
        (await without.InnerTextAsync("#p")).ShouldBe("still");
    }

    [Theory]
    [MemberData(nameof(Widths.All), MemberType = typeof(Widths))]
    public async Task Page_WhenAWidthIsAsked_HasIt(int width)
    {
        var page = await OpenPage(settings: new() { Width = width });

        await page.SetContentAsync(Page(""));

        (await page.EvaluateAsync<int>("innerWidth")).ShouldBe(width);
    }

    [Fact]
    public async Task Axe_WhenThePageIsSound_FindsNothing()
    {
        var page = await OpenPage();
        await page.SetContentAsync(Page("<img alt=\"Een tafel\" src=\"data:,\">"));

        await Axe.FindsNothing(page);
    }

    [Fact]
    public async Task Axe_WhenAnImageHasNoAlternative_SaysWhichAndHow()
    {
        var page = await OpenPage();
        await page.SetContentAsync(Page("<img id=\"planted\" src=\"data:,\">"));

        var failure = await Should.ThrowAsync<FailException>(() => Axe.FindsNothing(page));

        failure.Message.ShouldContain("image-alt (critical)");
        failure.Message.ShouldContain("#planted");
    }

    [Fact]
    public async Task Axe_WhenThePolicyIsStrict_StillLooks()
    {
        var page = await OpenPage();
        await page.RouteAsync("**/*", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = StrictPolicy },
            Body = Page("<img id=\"planted\" src=\"data:,\">"),
        }));
        await page.GotoAsync("http://strict.test/");

        var failure = await Should.ThrowAsync<FailException>(() => Axe.FindsNothing(page));

        failure.Message.ShouldContain("#planted");
    }

    [Theory]
    [InlineData("<style>@media (prefers-color-scheme: dark) { #planted { background: #777; color: #888; } }</style><p id=\"planted\">In het donker</p>", "color-contrast")]
    [InlineData("<style>@media (min-width: 600px) { #planted { display: none; } }</style><button id=\"planted\" type=\"button\"></button>", "button-name")]
    public async Task Axe_WhenTheFaultShowsInTheDarkOrOnAPhoneOnly_FindsIt(string content, string rule)
    {
        var page = await OpenPage();
        await page.SetContentAsync(Page(content));

        await Axe.FindsNothing(page);
        var failure = await Should.ThrowAsync<FailException>(() => Axe.FindsNothingAtAnyWidth(page));

        failure.Message.ShouldContain(rule);
        failure.Message.ShouldContain("#planted");
    }

    private static string Page(string content) => Sound.Replace("{0}", content, StringComparison.Ordinal);
}
