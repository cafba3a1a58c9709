using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace PokCases.Web.Shell;

/// <summary>The choice of language: a cookie that says nothing about the person.</summary>
internal static class LanguageEndpoints
{
    public const string Cookie = "taal";

    public static void MapLanguage(this IEndpointRouteBuilder app) =>
        app.MapPost("/taal", Choose).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The language that the address asks for (<c>?taal=en</c>); null when it names none.</summary>
    public static Task<ProviderCultureResult?> OfAddress(HttpContext http) => Task.FromResult(http.Request.Query[Cookie].ToString() switch
    {
        "nl" => new ProviderCultureResult("nl-NL"),
        "en" => new ProviderCultureResult("en-GB"),
        _ => null,
    });

    private static RedirectHttpResult Choose([FromForm] string taal, [FromForm] string? terug, HttpContext context)
    {
        var culture = taal == "en" ? "en-GB" : "nl-NL";
        context.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return TypedResults.LocalRedirect(Local(terug));
    }

    /// <summary>Back to where the person was, but never to another site.</summary>
    private static string Local(string? path) => path is ['/', ..] and not ['/', '/' or '\\', ..] ? path : "/";
}
