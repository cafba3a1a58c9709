using System.Security.Cryptography;

namespace PokCases.Web.Shell;

/// <summary>Gives every response its nonce and headers: nothing runs, loads or frames but what we serve ourselves.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>For a file that somebody brought: whatever is in it, nothing of it runs, loads or reaches our pages.</summary>
    public const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    public const string Referrer = "Referrer-Policy";

    /// <summary>For a page whose address is a secret: no other page hears of it, not even ours.</summary>
    public const string NoReferrer = "no-referrer";

    public Task InvokeAsync(HttpContext context, PageFrame frame)
    {
        frame.Nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        frame.Path = context.Request.Path + context.Request.QueryString;

        // As the response starts, since an exception handler empties the headers that were set before it.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers, frame.Nonce);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(IHeaderDictionary headers, string nonce)
    {
        if (headers.ContentSecurityPolicy != Sandbox)
        {
            headers.ContentSecurityPolicy = Policy(nonce);
        }

        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        if (headers[Referrer] != NoReferrer)
        {
            headers[Referrer] = "same-origin";
        }

        headers["Permissions-Policy"] =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Assets say for themselves how long they last; all else may show personal data and is never kept.
        if (!headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static string Policy(string nonce) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'nonce-{nonce}'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types pokcases");
}
