using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>After a right code: says by which access somebody came, for a short time and under the address of that one link. It opens nothing by itself; whether the access still works is looked up at every request.</summary>
internal sealed class OutsideCookie(IDataProtectionProvider protection, TimeProvider time, IOptions<OutsideAccessOptions> options, IOptions<InstallationOptions> installation)
{
    private const string Name = "pokcases-link";

    /// <summary>Sets it, or lets it last longer.</summary>
    public void Keep(HttpContext http, string secret, Guid accessId)
    {
        var until = time.GetUtcNow().AddMinutes(options.Value.MinutesOpen);
        http.Response.Cookies.Append(Name, Protector(secret).Protect(string.Create(CultureInfo.InvariantCulture, $"{accessId:N} {until.ToUnixTimeMilliseconds()}")), Options(http, secret));
    }

    /// <summary>Whose access it is; null without one, for another link, and when it is too long ago.</summary>
    public Guid? Read(HttpContext http, string secret)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } kept)
        {
            return null;
        }

        try
        {
            return Protector(secret).Unprotect(kept).Split(' ') is [var id, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeMilliseconds()
                ? Guid.Parse(id)
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes it away.</summary>
    public void Forget(HttpContext http, string secret) => http.Response.Cookies.Delete(Name, Options(http, secret));

    private IDataProtector Protector(string secret) => protection.CreateProtector("PokCases.OutsideLink", Convert.ToHexString(AddressSecrets.HashOf(secret)));

    private CookieOptions Options(HttpContext http, string secret) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = OutsideModule.PathOf(secret),
        SameSite = SameSiteMode.Strict,
        Secure = installation.Value.IsHttps || http.Request.IsHttps,
    };
}
