using PokCases.EndToEnd.Tests.Infrastructure;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>Every page of the demo, held against axe at three widths, in light and dark.</summary>
public sealed class PagesTests(Browser browser, DemoServer demo) : BrowserTest(browser)
{
    public static TheoryData<string> Pages => [.. DemoPages.All.Select(page => page.ToString())];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtEveryWidthInLightAndDark_HasNoViolation(string name)
    {
        var shown = DemoPages.All.Single(page => page.ToString() == name);
        var page = await OpenPage("page", new() { BaseAddress = (await demo.Address()).ToString(), Traced = false });
        if (shown.Who is not null)
        {
            await SignIns.Use(page, shown.Who);
        }

        var answer = await page.GotoAsync(shown.Address);

        new Uri(page.Url).AbsolutePath.ShouldBe(shown.Address.Split('?')[0], "the page sends one elsewhere");
        answer!.Status.ShouldBe(shown.Status);
        await Axe.FindsNothingAtAnyWidth(page);
    }
}
