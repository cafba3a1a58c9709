using PokCases.Web.Deadlines;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Short anonymous questionnaires: opened by the coordinator, answered by whoever has the address, counted once they are over.</summary>
internal static class SurveysModule
{
    /// <summary>The questionnaires.</summary>
    public const string Path = "/uitkomsten/vragenlijsten";

    /// <summary>What they are for, in the log.</summary>
    public const string Purpose = "tevredenheid";

    public static IServiceCollection AddSurveys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<SurveysOptions, ValidateSurveysOptions>(configuration, SurveysOptions.Section);
        services.AddScoped<SurveyLabels>();
        services.AddRateLimiter(SurveyLimit.Configure);
        services.AddSingleton<IDueHandler, SweepSurveyRemarks>();
        services.AddHostedService<BeginRemarkSweep>();
        return services;
    }

    public static IEndpointRouteBuilder MapSurveys(this IEndpointRouteBuilder app)
    {
        app.MapGroup(Path).InSection(OutcomesModule.Section).MapSurveyPages();
        app.MapAnswering();
        return app;
    }

    /// <summary>A questionnaire's page.</summary>
    public static string PathOf(Guid id) => $"{Path}/{id}";
}
