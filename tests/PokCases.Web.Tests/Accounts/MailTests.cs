using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Mail by a real SMTP server: a link and nothing else, and the link works.</summary>
public sealed partial class MailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    [Fact]
    public async Task ForgottenPassword_WhenAddressIsKnown_MailsALinkThatWorksAndNamesNobody()
    {
        var person = await host.NewPartnership().Outsider("Petra Vergeetachtig");
        using var browser = host.Browser();
        var page = await browser.Get("/wachtwoord-vergeten");

        (await browser.Submit(page.Form("/wachtwoord-vergeten"), ("email", person.Email))).ShouldBeOk();
        var mail = await host.Mails.Next();

        mail.To.ShouldBe(person.Email);
        var text = mail.Text;
        text.ShouldNotContain("Petra");
        var link = Link().Match(text).Value;
        link.ShouldContain("/nieuw-wachtwoord/", Case.Sensitive, text);
        (await browser.Ask(new Uri(link).AbsolutePath)).ShouldBeOk();
    }

    [Fact]
    public async Task ForgottenPassword_WhenAddressIsUnknown_AnswersTheSameAndMailsNobody()
    {
        var person = await host.NewPartnership().Outsider("Piet Bekend");
        using var browser = host.Browser();
        var page = await browser.Get("/wachtwoord-vergeten");

        var unknown = await browser.Submit(page.Form("/wachtwoord-vergeten"), ("email", "niemand@example.invalid"));
        var known = await browser.Submit(page.Form("/wachtwoord-vergeten"), ("email", person.Email), ("commandId", $"{Guid.CreateVersion7()}"));
        var (to, _) = await host.Mails.Next();

        unknown.Page.QuerySelector("main")!.TextContent.ShouldBe(known.Page.QuerySelector("main")!.TextContent);
        to.ShouldBe(person.Email);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    /// <summary>The host with a mail server configured.</summary>
    public sealed class MailHost : TestHost<OnSqlite>, IAsyncDisposable
    {
        internal MailServer Mails { get; } = new();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["Mail:Host"] = "127.0.0.1";
            builder.Configuration["Mail:Port"] = $"{Mails.Port}";
            builder.Configuration["Mail:Security"] = "None";
            builder.Configuration["Mail:From"] = "pokcases@example.invalid";
        }

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            Mails.Dispose();
        }
    }
}
