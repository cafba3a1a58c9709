using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PokCases.Web.Referrals.Outside;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals.Outside;

/// <summary>The link by a real mail server and the code by a real gateway: each alone, and nothing personal in either.</summary>
public sealed partial class OutsideSendingTests(OutsideSendingTests.SendingHost host) : IClassFixture<OutsideSendingTests.SendingHost>
{
    [Fact]
    public async Task Give_WithAddressAndNumber_MailsTheLinkAndTextsTheCode()
    {
        var referral = await LetIn.Offer(host);
        using var referrer = await host.SignIn(referral.Referrer);
        var before = host.Gateway.Taken.Count;

        var answer = (await referrer.Submit((await referrer.Get(referral.Giving)).Form("/link"), ("adres", "linde@example.invalid"), ("nummer", "06 12 34 56 78"))).ShouldBeOk();
        var mail = await host.Mails.Next();
        var (body, key) = host.Gateway.Taken.Skip(before).ShouldHaveSingleItem();

        mail.To.ShouldBe("linde@example.invalid");
        var link = Link().Match(mail.Text).Value;
        mail.Text.ShouldNotContain(LetIn.Resident);
        mail.Text.ShouldNotContain(referral.Reference);
        key.ShouldBe("sleutel");
        var message = JsonDocument.Parse(body).RootElement;
        message.GetProperty("to").GetString().ShouldBe("0612345678");
        var code = message.GetProperty("text").GetString()!.Split(' ')[^1];
        answer.Body.ShouldNotContain(code);
        answer.Body.ShouldNotContain(new Uri(link).AbsolutePath);
        using var browser = host.Browser();
        (await LetIn.Enter(browser, new Uri(link).AbsolutePath, code)).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("rust in huis");
        host.Log.Lines.ShouldAllBe(l => !l.Contains("0612345678") && !l.Contains(code));
    }

    [Fact]
    public async Task Give_WhenTheGatewayRefuses_ShowsTheCodeToTellByPhone()
    {
        var referral = await LetIn.Offer(host);
        using var referrer = await host.SignIn(referral.Referrer);
        host.Gateway.Answer = StatusCodes.Status500InternalServerError;

        var answer = await referrer.Submit((await referrer.Get(referral.Giving)).Form("/link"), ("nummer", "+31612345678"));
        host.Gateway.Answer = StatusCodes.Status202Accepted;

        var page = answer.ShouldBeOk().Page;
        page.QuerySelector("main")!.TextContent.ShouldContain("De sms is niet verstuurd");
        using var browser = host.Browser();
        var path = new Uri(((IHtmlTextAreaElement)page.QuerySelector("#link")!).Value).AbsolutePath;
        (await LetIn.Enter(browser, path, page.QuerySelector("strong.pok-code")!.TextContent)).ShouldBeOk();
    }

    [Theory]
    [InlineData("Linde <linde@example.invalid>")]
    [InlineData(null)]
    public async Task Give_ToWhatIsNoBareAddress_SaysSoBesideTheField(string? address)
    {
        var referral = await LetIn.Offer(host);
        using var referrer = await host.SignIn(referral.Referrer);

        var answer = await referrer.Submit((await referrer.Get(referral.Giving)).Form("/link"), ("adres", address ?? $"{new string('a', 250)}@example.invalid"));

        answer.ShouldBe(System.Net.HttpStatusCode.BadRequest).Page.QuerySelector("#adres-fout").ShouldNotBeNull();
    }

    [Fact]
    public async Task Give_WithAWrongNumber_SaysSoBesideTheFieldAndGivesNone()
    {
        var referral = await LetIn.Offer(host);
        using var referrer = await host.SignIn(referral.Referrer);

        var answer = await referrer.Submit((await referrer.Get(referral.Giving)).Form("/link"), ("adres", "linde@example.invalid"), ("nummer", "\"},{\"to\":\"1\""));

        answer.ShouldBe(System.Net.HttpStatusCode.BadRequest).Page.QuerySelector("#nummer-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("input[name=adres]")!.GetAttribute("value").ShouldBe("linde@example.invalid");
    }

    [Fact]
    public void Options_ThatCannotBe_AreNamedOneByOne()
    {
        var wrong = new OutsideAccessOptions { LifeDays = 0, Tries = 11, MinutesOpen = 1, AttemptsPerAddress = 1, SmsAddress = "http://elders.example/", SmsHeader = "geheim", SmsContentType = "json", SmsBody = "{code}" };

        var failures = new ValidateOutsideAccessOptions().Validate(null, wrong).Failures!.ToList();

        failures.Count.ShouldBe(8);
        failures.ShouldAllBe(f => !f.Contains("geheim"));
        new ValidateOutsideAccessOptions().Validate(null, new OutsideAccessOptions()).Succeeded.ShouldBeTrue();
    }

    [GeneratedRegex(@"https?://[^\s=]+")]
    private static partial Regex Link();

    /// <summary>The host with a mail server and a gateway configured.</summary>
    public sealed class SendingHost : TestHost<OnSqlite>, IAsyncDisposable
    {
        internal MailServer Mails { get; } = new();

        internal SmsGateway Gateway { get; } = SmsGateway.Start();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["Mail:Host"] = "127.0.0.1";
            builder.Configuration["Mail:Port"] = $"{Mails.Port}";
            builder.Configuration["Mail:Security"] = "None";
            builder.Configuration["Mail:From"] = "pokcases@example.invalid";
            builder.Configuration["OutsideAccess:SmsAddress"] = $"{Gateway.Address}berichten";
            builder.Configuration["OutsideAccess:SmsHeader"] = "X-Key: sleutel";
        }

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            Mails.Dispose();
        }
    }
}
