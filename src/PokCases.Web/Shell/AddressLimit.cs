using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability;

namespace PokCases.Web.Shell;

/// <summary>How often a client's address may do something in five minutes: held in memory for those minutes, and nowhere else.</summary>
internal static class AddressLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <param name="options">Of the program.</param>
    /// <param name="policy">Name that endpoints ask for.</param>
    /// <param name="times">How often, as it is set.</param>
    /// <typeparam name="TOptions">The settings it stands in.</typeparam>
    public static void AddPerAddress<TOptions>(this RateLimiterOptions options, string policy, Func<TOptions, int> times)
        where TOptions : class =>
        options.AddPolicy(policy, http => RateLimitPartition.GetFixedWindowLimiter(http.ClientAddress(), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = times(http.RequestServices.GetRequiredService<IOptions<TOptions>>().Value),
            Window = Window,
        }));
}
