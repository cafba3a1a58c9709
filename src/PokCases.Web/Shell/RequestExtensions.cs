namespace PokCases.Web.Shell;

internal static class RequestExtensions
{
    /// <summary>Whether our script asks, and wants an answer to act on rather than a page.</summary>
    public static bool WantsJson(this HttpRequest request) =>
        request.Headers.Accept.Any(a => a?.Contains("application/json", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The command's id from the form; throws <c>command-id-missing</c>.</summary>
    public static Guid CommandId(this IFormCollection form) =>
        Guid.TryParse(form["commandId"], out var id) && id != Guid.Empty
            ? id
            : throw new Domain.RuleViolation("command-id-missing", "The form carries no command id.");

    /// <summary>A local address to go back to; never another site.</summary>
    public static string LocalPath(string? path, string otherwise) =>
        path is { Length: > 1 } && path[0] == '/' && path[1] is not ('/' or '\\') ? path : path == "/" ? path : otherwise;
}
