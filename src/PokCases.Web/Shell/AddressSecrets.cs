using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PokCases.Web.Shell;

/// <summary>Secrets in addresses that let somebody in without signing in: long enough for a plain hash, which is all that is kept.</summary>
internal static class AddressSecrets
{
    private const int SecretBytes = 32;

    /// <summary>A fresh secret, made before the door.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>SHA-256 of a secret.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>For routes below such an address: nothing may pass it on or keep it.</summary>
    public static ValueTask<object?> Neutral(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers[SecurityHeaders.Referrer] = SecurityHeaders.NoReferrer;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
