using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Shell.LookingOver;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Every form asks once about what looks like a citizen number, also one that is made tomorrow.</summary>
public sealed class LookingOverTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    private const string Number = "111222333";

    // These look themselves, or hold nothing about a case; each that asks itself is tested where it stands.
    private static readonly string[] Themselves =
    [
        "/account/e-mail", "/account/herstelcodes", "/account/tweede-stap", "/account/wachtwoord",
        "/casussen/importeren", "/casussen/nieuw", "/casussen/nieuw/gevaar", "/casussen/snel",
        "/casussen/{reference}/documenten", "/casussen/{reference}/inbreng", "/casussen/{reference}/triage", "/casussen/{reference}/wijzigen",
        "/signalen/nieuw", "/signalen/{id:guid}/wijzigen", "/sociale-kaart/uitwisselen", "/spreekuur/kwesties/{id:guid}/documenten",
    ];

    [Fact]
    public void Forms_ThatLookThemselves_AreTheNamedOnes() => Forms()
        .Where(e => e.Metadata.GetMetadata<LooksOverItself>() is not null)
        .Select(Address)
        .Order(StringComparer.Ordinal)
        .ShouldBe(Themselves);

    // Seen to fail: without the middleware (all of them).
    [Fact]
    public async Task Forms_AllOthers_AskBeforeAnythingElse()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Chair);
        var forms = Forms().Where(e => e.Metadata.GetMetadata<LooksOverItself>() is null).ToList();
        List<string> silent = [];

        foreach (var form in forms)
        {
            var answer = await client.Post(Filled(form), ("een-veld-van-morgen", $"Zoek {Number} op"), ("nog-een", "verborgen"));
            if (answer.Status != HttpStatusCode.BadRequest || answer.Page.QuerySelector("#bsn") is null)
            {
                silent.Add(Address(form));
            }
        }

        forms.Count.ShouldBeGreaterThan(100);
        silent.ShouldBeEmpty();
    }

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    // Something in the address for every part of it that a route asks for.
    private static string Filled(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => ValueOf(parameter),
            _ => "-",
        }))));

    private static string ValueOf(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(p => p.Content).FirstOrDefault() switch
        {
            "guid" => $"{Guid.NewGuid()}",
            "int" => "1",
            { } pattern when pattern.Contains("op|neer", StringComparison.Ordinal) => "op",
            null => "DB-2026-001",
            var other => throw new InvalidOperationException($"Say what fits {other}."),
        };

    private IEnumerable<RouteEndpoint> Forms() => Host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && !Address(e).StartsWith("/live", StringComparison.Ordinal));
}
