using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability;

namespace PokCases.Web.Referrals.Outside;

/// <summary>How many codes a client's address can try: against guessing over many links at once.</summary>
internal static class OutsideLimit
{
    public const string Policy = "outside-codes";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void Configure(RateLimiterOptions options) => options.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(http.ClientAddress(), _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = http.RequestServices.GetRequiredService<IOptions<OutsideAccessOptions>>().Value.AttemptsPerAddress,
        Window = Window,
    }));
}
