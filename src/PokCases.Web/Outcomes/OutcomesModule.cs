using PokCases.Web.Outcomes.Desk;
using PokCases.Web.Outcomes.Obstacles;
using PokCases.Web.Outcomes.Surveys;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Outcomes;

/// <summary>What came of it: exact figures for who answers for a table, and figures that may leave it by the statistics door.</summary>
internal static class OutcomesModule
{
    /// <summary>Exact figures of one's own tables.</summary>
    public const string Path = "/uitkomsten";

    /// <summary>Figures for the council.</summary>
    public const string CouncilPath = "/uitkomsten/raad";

    /// <summary>Exact figures of the advice desk, for the coordinator.</summary>
    public const string DeskPath = "/uitkomsten/spreekuur";

    /// <summary>Figures of the advice desk for the council.</summary>
    public const string CouncilDeskPath = "/uitkomsten/raad/spreekuur";

    /// <summary>What stood in the way of cases, and signals of it.</summary>
    public const string ObstaclesPath = "/uitkomsten/obstakels";

    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "uitkomsten";

    /// <summary>The part of the navigation.</summary>
    public const string Section = "outcomes";

    public static IServiceCollection AddOutcomes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<OutcomesOptions, ValidateOutcomesOptions>(configuration, OutcomesOptions.Section);
        services.AddScoped<OutcomeReader>();
        services.AddScoped<DeskOutcomeReader>();
        services.AddSingleton<DeskTables>();
        services.AddScoped<ObstacleReader>();
        services.AddSingleton<SignalTables>();
        services.AddSingleton<OutcomeLabels>();
        services.AddScoped<OutcomeSheet>();
        services.AddSingleton<OutcomeExcel>();
        services.AddSingleton<OutcomeData>();
        services.AddSingleton<FigureFiles>();
        return services.AddSurveys(configuration);
    }

    public static IEndpointRouteBuilder MapOutcomes(this IEndpointRouteBuilder app)
    {
        var outcomes = app.MapGroup(Path).InSection(Section);
        outcomes.MapOutcomePages();
        outcomes.MapDeskOutcomes();
        outcomes.MapObstacles();
        app.MapGroup("/tafels/{id:guid}/gebeurtenis").InSection("tables").MapMarkedEvent();
        return app.MapSurveys();
    }
}
