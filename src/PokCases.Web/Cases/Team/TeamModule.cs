using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Who is on a case, since when, until when and why; and asking for a place.</summary>
internal static class TeamModule
{
    /// <summary>Under the case's own address.</summary>
    public const string Under = "/team";

    /// <summary>The page has no tab of its own: it is reached from the case's facts.</summary>
    public static readonly CaseTab Tab = new(Under, "Team");

    public static IServiceCollection AddCaseTeam(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<TeamOptions, ValidateTeamOptions>(configuration, TeamOptions.Section);
        services.AddScoped<TeamReader>();
        services.AddScoped<TeamPlaces>();
        services.AddSingleton<IDueHandler, EndTeamPlace>();
        services.AddSingleton<IDueHandler, RemindAccessRequest>();
        return services;
    }

    public static IEndpointRouteBuilder MapCaseTeam(this IEndpointRouteBuilder app)
    {
        app.MapTeamPages();
        app.MapTeamPlaces();
        app.MapAccessRequests();
        app.MapAskingForAccess();
        return app;
    }
}
