using Microsoft.AspNetCore.RateLimiting;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>How many answers a client's address can send: against filling a questionnaire by machine.</summary>
internal static class SurveyLimit
{
    public const string Policy = "survey-answers";

    public static void Configure(RateLimiterOptions options) => options.AddPerAddress<SurveysOptions>(Policy, o => o.AnswersPerAddress);
}
