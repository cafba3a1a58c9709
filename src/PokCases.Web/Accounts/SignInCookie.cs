using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts;

/// <summary>The cookie holds the sign-in's id and nothing else; who that is and whether it holds is looked up at every request.</summary>
internal static class SignInCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string SignInClaim = "sid";

    public static void Configure(CookieAuthenticationOptions options, TimeSpan endsAfter)
    {
        options.Cookie.Name = "pokcases";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/inloggen";
        options.AccessDeniedPath = "/geen-toegang";
        options.ReturnUrlParameter = "terug";
        // The end is kept with the sign-in itself, where a background pull can't move it.
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = endsAfter;
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = Challenge;
    }

    public static Task SignIn(HttpContext http, Guid signInId) => http.SignInAsync(
        Scheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(SignInClaim, signInId.ToString())], Scheme)));

    public static Task SignOut(HttpContext http) => http.SignOutAsync(Scheme);

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var keeper = http.RequestServices.GetRequiredService<SignInKeeper>();
        var person = Guid.TryParse(context.Principal?.FindFirstValue(SignInClaim), out var id)
            ? await keeper.Check(id, byPerson: !IsBackground(http.Request))
            : null;
        if (person is null)
        {
            context.RejectPrincipal();
            return;
        }

        http.SetCaller(new Caller(person.Viewer, person.SignInId, http.ClientAddress(), http.TraceId()));
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        frame.DisplayName = person.Professional.Name;
        frame.Initials = Words.Initials(person.Professional.Name);
        frame.Organisation = person.Organisation;
    }

    // A page that asks by itself says so; it must not be taken for a person at work.
    private static bool IsBackground(HttpRequest request) =>
        request.Path.StartsWithSegments(LiveModule.Path) || request.Path.Value!.EndsWith("/wijzigingen", StringComparison.Ordinal);

    private static Task Challenge(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsBackground(context.Request) || context.Request.WantsJson())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
