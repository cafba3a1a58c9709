using Microsoft.AspNetCore.RateLimiting;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>How many codes a client's address can try: against guessing over many links at once.</summary>
internal static class OutsideLimit
{
    public const string Policy = "outside-codes";

    public static void Configure(RateLimiterOptions options) => options.AddPerAddress<OutsideAccessOptions>(Policy, o => o.AttemptsPerAddress);
}
