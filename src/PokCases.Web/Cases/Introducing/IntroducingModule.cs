using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Introducing;

/// <summary>Bringing a case to a table, telling it better, and stopping at danger.</summary>
internal static class IntroducingModule
{
    public static IServiceCollection AddIntroducing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<SafetyOptions, ValidateSafetyOptions>(configuration, SafetyOptions.Section);
        return services;
    }

    public static IEndpointRouteBuilder MapIntroducing(this IEndpointRouteBuilder app)
    {
        app.MapIntroduceCase();
        app.MapDanger();
        app.MapIntroduction();
        return app;
    }
}
