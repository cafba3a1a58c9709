using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using PokCases.Domain.Accounts;
using PokCases.Web.Accounts.Identity;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>Between password and second step: says whose password was right, for ten minutes, and lets in nowhere.</summary>
internal static class SecondStepCookie
{
    public const string Scheme = "second-step";
    private const string AccountClaim = "account";
    private const string StampClaim = "stamp";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "pokcases-step";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/inloggen";
        options.ExpireTimeSpan = Lasts;
        options.SlidingExpiration = false;
    }

    public static Task Keep(HttpContext http, Account account) => http.SignInAsync(
        Scheme,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(AccountClaim, account.Id.ToString()), new Claim(StampClaim, account.SecurityStamp)], Scheme)));

    /// <summary>Whose password was right; null when that is too long ago or the account has changed since.</summary>
    public static async Task<Account?> Read(HttpContext http, AccountManager accounts)
    {
        var result = await http.AuthenticateAsync(Scheme);
        if (!result.Succeeded || result.Principal.FindFirstValue(AccountClaim) is not { } id)
        {
            return null;
        }

        var account = await accounts.FindByIdAsync(id);
        return account is not null && account.SecurityStamp == result.Principal.FindFirstValue(StampClaim) ? account : null;
    }

    public static Task Forget(HttpContext http) => http.SignOutAsync(Scheme);
}
