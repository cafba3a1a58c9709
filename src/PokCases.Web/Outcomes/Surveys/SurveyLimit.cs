using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>How many answers a client's address can send: against filling a questionnaire by machine. Held in memory for those minutes, and nowhere else.</summary>
internal static class SurveyLimit
{
    public const string Policy = "survey-answers";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void Configure(RateLimiterOptions options) => options.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(http.ClientAddress(), _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = http.RequestServices.GetRequiredService<IOptions<SurveysOptions>>().Value.AnswersPerAddress,
        Window = Window,
    }));
}
