using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>What a proxy says of the client counts when the installation named that proxy, and not otherwise.</summary>
public sealed class ProxyTests(ProxyTests.NamedHost named, ProxyTests.OtherHost other) : IClassFixture<ProxyTests.NamedHost>, IClassFixture<ProxyTests.OtherHost>
{
    private const string Client = "203.0.113.7";

    [Fact]
    public async Task Forwarded_ByANamedProxy_IsTheAddressInTheLogAndTheSchemeOfCookies()
    {
        (await RefusedFrom(named, Client)).ShouldBe(Client);
        (await FormCookie(named)).ShouldContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task Forwarded_ByAnybodyElse_ChangesNothing()
    {
        (await RefusedFrom(other, Client)).ShouldBe("127.0.0.1");
        (await FormCookie(other)).ShouldNotContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task Forwarded_WhenTheClientMadeUpAnAddress_IsTheOneTheProxySaw() =>
        (await RefusedFrom(named, $"198.51.100.99, {Client}")).ShouldBe(Client);

    // Somebody who asks for a page of the administrator is refused, and that is an entry.
    private static async Task<string> RefusedFrom(TestHost host, string forwardedFor)
    {
        var person = await host.NewPartnership().Outsider();
        using var browser = await host.SignIn(person);

        await browser.Send(Forwarded("/beheer", forwardedFor));

        await using var db = host.Reading.Plain();
        var entries = await db.Log.OrderByDescending(e => e.Number).Take(5).ToListAsync(TestContext.Current.CancellationToken);
        return entries.Select(e => LogRecord.FromBytes(e.Payload)).First(e => e.Person == person.Id && e.Outcome == "refused").From;
    }

    private static async Task<string> FormCookie(TestHost host)
    {
        using var browser = host.Browser();
        return (await browser.Send(Forwarded("/inloggen", Client))).ShouldBeOk().Header("Set-Cookie");
    }

    private static HttpRequestMessage Forwarded(string path, string forwardedFor)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return request;
    }

    /// <summary>The tests' own address is a named proxy.</summary>
    public sealed class NamedHost : TestHost<OnSqlite>
    {
        protected override void Adjust(WebApplicationBuilder builder) => builder.Configuration["Proxies:Known:0"] = "127.0.0.0/8";
    }

    /// <summary>Another address is.</summary>
    public sealed class OtherHost : TestHost<OnSqlite>
    {
        protected override void Adjust(WebApplicationBuilder builder) => builder.Configuration["Proxies:Known:0"] = "10.9.8.7";
    }
}
