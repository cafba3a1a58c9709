using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Emergency access (noodtoegang): an hour, read only, for a reason, and judged afterwards by a privacy officer.</summary>
internal static class EmergencyModule
{
    public static IServiceCollection AddEmergencyAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<EmergencyOptions, ValidateEmergencyOptions>(configuration, EmergencyOptions.Section);
        services.AddScoped<TakeEmergency>();
        services.AddSingleton<IDueHandler, EndEmergency>();
        services.AddSingleton<IDueHandler, RemindReview>();
        return services;
    }

    public static IEndpointRouteBuilder MapEmergencyAccess(this IEndpointRouteBuilder app)
    {
        app.MapTakingEmergency();
        app.MapReviews();
        return app;
    }
}
