using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Residents' rights: access, correction, objection and erasure, from the request to what was sent and done.</summary>
internal static class RightsModule
{
    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "verzoek";

    public static IServiceCollection AddRights(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<RightsOptions, ValidateRightsOptions>(configuration, RightsOptions.Section);
        services.AddScoped<GatherReport>();
        services.AddScoped<ReportWord>();
        services.AddScoped<ReportData>();
        services.AddScoped<DecisionWord>();
        services.AddSingleton<IDueHandler, RemindTerm>();
        services.AddSingleton<IDueHandler, RemindLate>();
        return services;
    }

    public static IEndpointRouteBuilder MapRights(this IEndpointRouteBuilder app)
    {
        app.MapRequests();
        app.MapPersonSearch();
        app.MapRequestSteps();
        app.MapReports();
        app.MapDecisions();
        app.MapRequestTasks();
        return app;
    }
}
