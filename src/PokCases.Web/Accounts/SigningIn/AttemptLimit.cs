using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>How many attempts a client's address has: against guessing over many accounts at once.</summary>
internal static class AttemptLimit
{
    public const string Policy = "attempts";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(http.ClientAddress(), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = http.RequestServices.GetRequiredService<IOptions<SignInOptions>>().Value.AttemptsPerAddress,
            Window = Window,
        }));
    }
}
