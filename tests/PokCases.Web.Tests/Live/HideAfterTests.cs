using Microsoft.AspNetCore.Builder;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Minutes;

namespace PokCases.Web.Tests.Live;

/// <summary>After how long a page without connection hides itself is the installation's choice.</summary>
public sealed class HideAfterTests(HideAfterTests.QuickHost host) : IClassFixture<HideAfterTests.QuickHost>
{
    [Fact]
    public async Task Pages_WhenConfigured_SayAfterHowManySecondsTheyHide()
    {
        var held = await HeldSession.Running(host);
        using var chair = await host.SignIn(held.Table.Chair);
        using var introducer = await host.SignIn(held.Table.Participant);
        string[] pages = [$"/sessies/{held.Session.Id}", held.Minutes, held.BigScreen];

        foreach (var page in pages)
        {
            SecondsOf((await chair.Ask(page)).ShouldBeOk()).ShouldBe("42", page);
            SecondsOf((await chair.Pull($"{page}/wijzigingen?na=0")).ShouldBeOk()).ShouldBe("42", page);
        }

        SecondsOf((await introducer.Ask($"/casussen/{held.First.Reference}")).ShouldBeOk()).ShouldBe("42");
    }

    // In a whole view the part stands in a template.
    private static string? SecondsOf(Answer answer) =>
        answer.Page.QuerySelectorAll("template").OfType<AngleSharp.Html.Dom.IHtmlTemplateElement>().Select(t => t.Content.QuerySelector("#levend")).FirstOrDefault(e => e is not null) is { } whole
            ? whole.GetAttribute("data-hide-after")
            : answer.Page.QuerySelector("#levend")?.GetAttribute("data-hide-after");

    public sealed class QuickHost : TestHost<OnSqlite>
    {
        protected override void Adjust(WebApplicationBuilder builder) => builder.Configuration["Live:HideAfter"] = "00:00:42";
    }
}
