using PokCases.Web.Persistence;

namespace PokCases.Web.Shell;

/// <summary>Answers a command: to the script with where the stream stands, to a form with the page to go to.</summary>
internal static class CommandResults
{
    /// <param name="http">The request.</param>
    /// <param name="written">The command, on disk.</param>
    /// <param name="stream">The stream the page shows.</param>
    /// <param name="go">The page to go to when no script asked.</param>
    public static IResult Done<T>(HttpContext http, Written<T> written, Guid stream, string go) =>
        http.Request.WantsJson()
            ? Results.Json(new { stream, seq = written.SeqOf(stream), go })
            : Results.LocalRedirect(go);

    /// <summary>For pages that are not live.</summary>
    public static IResult Go(HttpContext http, string go) =>
        http.Request.WantsJson() ? Results.Json(new { go }) : Results.LocalRedirect(go);
}
