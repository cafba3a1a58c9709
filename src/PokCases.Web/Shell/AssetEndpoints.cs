using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;

namespace PokCases.Web.Shell;

/// <summary>Scripts, styles, fonts and icons; compressed when they were built, not while they are served.</summary>
internal static class AssetEndpoints
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{name}", Asset).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/look/theme.css", OwnTheme).AllowAnonymous().ExcludeFromDescription();
    }

    private static Results<PhysicalFileHttpResult, NotFound> Asset(string name, HttpContext context)
    {
        // A name never holds a slash (it is one segment), and only what is in the folder counts.
        var file = Path.Combine(AssetFolder.Default, Path.GetFileName(name));
        if (!File.Exists(file) || !ContentTypes.TryGetContentType(file, out var type))
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = context.Request.Query.ContainsKey("v") || name.EndsWith(".woff2", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-store";
        headers.Vary = "Accept-Encoding";
        var (path, encoding) = Compressed(file, context.Request.Headers.AcceptEncoding.ToString());
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return TypedResults.PhysicalFile(path, type);
    }

    private static (string Path, string? Encoding) Compressed(string file, string accepted)
    {
        if (accepted.Contains("br", StringComparison.OrdinalIgnoreCase) && File.Exists(file + ".br"))
        {
            return (file + ".br", "br");
        }

        return accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) && File.Exists(file + ".gz")
            ? (file + ".gz", "gzip")
            : (file, null);
    }

    private static Results<FileContentHttpResult, NotFound> OwnTheme(Theme theme, HttpContext context)
    {
        if (theme.Css is null)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.File(theme.Css, "text/css; charset=utf-8");
    }
}
