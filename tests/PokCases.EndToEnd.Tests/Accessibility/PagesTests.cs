using PokCases.EndToEnd.Tests.Infrastructure;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>Every page of the demo, held against axe at three widths, in light and dark.</summary>
/// <remarks>In two halves, as tests of one class wait for each other and these are most of what the suite does.</remarks>
public abstract class PagesTests(Browser browser, DemoServer demo) : BrowserTest(browser)
{
    protected static TheoryData<string> Half(int half) => [.. DemoPages.All.Where((_, place) => place % 2 == half).Select(page => page.ToString())];

    protected async Task FindsNothingOn(string name)
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
