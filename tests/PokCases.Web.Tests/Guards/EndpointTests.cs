using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Every address of the program, as it is mapped.</summary>
public sealed class EndpointTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    private static readonly string[] OutsideLink =
    [
        "/v/{secret}/", "/v/{secret}/accepteren", "/v/{secret}/oppakken", "/v/{secret}/afwijzen", "/v/{secret}/niet-gelukt", "/v/{secret}/documenten/{id:guid}", "/v/{secret}/eerste-contact",
        "/v/{secret}/afspraak", "/v/{secret}/afspraak/{id:guid}/verzetten", "/v/{secret}/afspraak/{id:guid}/afloop",
        "/v/{secret}/terugkoppelen", "/v/{secret}/loopt-nog", "/v/{secret}/afronden",
    ];

    // Who did not sign in can reach these and no others.
    private static readonly string[] Open =
    [
        "/healthz", "/readyz", "/assets/{name}", "/look/theme.css", "/taal",
        "/inloggen", "/inloggen/code", "/wachtwoord-vergeten", "/geen-toegang",
        "/inloggen/tweede-stap", "/inloggen/herstelcode",
        // A link for who has no account: the code is asked there.
        .. OutsideLink,
        // Numbers for a waiting room and a calendar of hours, by a secret: no residents.
        "/wachtkamer/{secret}/", "/spreekuuragenda/{secret}/",
        // An anonymous questionnaire, by a secret.
        "/vragenlijst/{secret}/",
        // Leads on to the day or to signing in.
        "/",
        "/uitnodiging/{secret}", "/nieuw-wachtwoord/{secret}", "/eerste-beheerder/{secret}", "/account/e-mail/bevestigen/{secret}",
    ];

    // Seen to fail: with AllowAnonymous on the page to found a table.
    [Fact]
    public void Endpoints_ButTheNamedOnes_RequireSignIn() => Endpoints()
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        .Select(Address)
        .Distinct()
        .Where(a => !Open.Contains(a))
        .ShouldBeEmpty();

    // Seen to fail: with DisableAntiforgery on signing out.
    [Fact]
    public void Posts_Always_RequireAProofThatTheyComeFromOurPage() => Endpoints()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
        // The hub's address checks the origin of the page instead.
        .Where(e => !Address(e).StartsWith("/live", StringComparison.Ordinal))
        .Where(e => e.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true })
        .Select(Address)
        .ShouldBeEmpty();

    // Seen to fail: with DisableAntiforgery on signing out.
    [Fact]
    public async Task Post_WithoutProof_IsRefusedInPlainWords()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);

        var answer = await chair.PostJson("/uitloggen", ("__RequestVerificationToken", "verzonnen"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("form-expired");
    }

    // Compiling all of them made every start two seconds slower. Seen to fail: with a route mapped by the framework's own method.
    [Fact]
    public void Routes_Mapped_AreCompiledWhenTheyAreAskedFor() => Endpoints()
        .Where(e => e.Metadata.OfType<MethodInfo>().Any(m => m.Module.Assembly == typeof(RouteMapping).Assembly))
        .Where(e => e.RequestDelegate?.Method.DeclaringType?.DeclaringType != typeof(RouteMapping))
        .Select(Address)
        .ShouldBeEmpty();

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private IEnumerable<RouteEndpoint> Endpoints() => Host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();
}
