using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Signing in by picking a person. Mapped in the demo only.</summary>
internal static class DemoSignIn
{
    public const string Path = "/demo/inloggen";

    public static void MapDemoSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost(Path, Pick).AllowAnonymous();
    }

    private static async Task<IResult> Pick(HttpContext http, IFormCollection form, SignInKeeper keeper)
    {
        // Only people of the demo itself: whoever was added by hand signs in as elsewhere.
        var picked = Partnership.Read().Professionals.FirstOrDefault(p => p.Id == form["persoon"])
            ?? throw new RuleViolation("person-not-in-demo", "No such person in the demo.");
        var signIn = await keeper.Start(DemoIds.Person(picked.Id), http.ClientAddress(), http.TraceId());
        await SignInCookie.SignIn(http, signIn);
        return Results.LocalRedirect(RequestExtensions.LocalPath(form["terug"], "/mijn-dag"));
    }
}
