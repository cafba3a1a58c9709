using System.Net;
using Microsoft.AspNetCore.Builder;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Guessing over many accounts stops at the client's address; others go on.</summary>
public sealed class AttemptLimitTests(AttemptLimitTests.StrictHost host) : IClassFixture<AttemptLimitTests.StrictHost>
{
    private const int Most = 5;

    [Theory]
    [InlineData("/inloggen", "203.0.113.1")]
    [InlineData("/wachtwoord-vergeten", "203.0.113.2")]
    [InlineData("/uitnodiging/verzonnen", "203.0.113.3")]
    [InlineData("/eerste-beheerder/verzonnen", "203.0.113.4")]
    [InlineData("/vragenlijst/verzonnen", "203.0.113.5")]
    public async Task Post_WhenAnAddressTriesTooOften_SaysSoInPlainDutchAndHurtsNobodyElse(string action, string address)
    {
        using var browser = host.Browser();
        var form = (await browser.Get("/inloggen")).Form("/inloggen");
        form.SetAttribute("action", action);
        for (var i = 0; i < Most; i++)
        {
            (await Try(browser, form, address)).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        var refused = await Try(browser, form, address);
        var elsewhere = await Try(browser, form, "203.0.113.200");
        var looking = await browser.Send(From(new HttpRequestMessage(HttpMethod.Get, "/inloggen"), address));

        refused.ShouldBe(HttpStatusCode.TooManyRequests).Page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        refused.Page.QuerySelector("main")!.TextContent.ShouldContain("Dat ging te snel achter elkaar.", Case.Sensitive, refused.Body);
        refused.Page.Body!.TextContent.ShouldNotContain("429");
        elsewhere.Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        looking.ShouldBeOk();
    }

    private static Task<Answer> Try(WebClient browser, AngleSharp.Html.Dom.IHtmlFormElement form, string address) =>
        browser.Send(From(Newcomer.Request(form, ("email", "iemand@voorbeeld.test"), ("wachtwoord", "geraden"), ("commandId", $"{Guid.CreateVersion7()}")), address), "text/html");

    private static HttpRequestMessage From(HttpRequestMessage request, string address)
    {
        request.Headers.Add("X-Forwarded-For", address);
        return request;
    }

    /// <summary>Few attempts for an address, and addresses as the tests say.</summary>
    public sealed class StrictHost : TestHost<OnSqlite>
    {
        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["SignIn:AttemptsPerAddress"] = $"{Most}";
            builder.Configuration["Surveys:AnswersPerAddress"] = $"{Most}";
            builder.Configuration["Proxies:Known:0"] = "127.0.0.1";
        }
    }
}
