using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Secrets in addresses that are read without signing in: long enough for a plain hash, which is all that is kept.</summary>
internal static class Secrets
{
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>The address is what lets somebody in: nothing may pass it on or keep it.</summary>
    public static ValueTask<object?> Neutral(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers[SecurityHeaders.Referrer] = SecurityHeaders.NoReferrer;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
