using Microsoft.AspNetCore.RateLimiting;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>How many attempts a client's address has: against guessing over many accounts at once.</summary>
internal static class AttemptLimit
{
    public const string Policy = "attempts";

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPerAddress<SignInOptions>(Policy, o => o.AttemptsPerAddress);
    }
}
