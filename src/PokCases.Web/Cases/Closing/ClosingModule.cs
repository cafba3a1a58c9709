using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>The course of a case: its stages, going up the ladder, closing and what comes after.</summary>
internal static class ClosingModule
{
    public static IServiceCollection AddClosing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<AftercareOptions, ValidateAftercareOptions>(configuration, AftercareOptions.Section);
        services.AddCheckedOptions<EscalationOptions, ValidateEscalationOptions>(configuration, EscalationOptions.Section);
        services.AddSingleton<WorkMail>();
        services.AddSingleton<ClosingMatters>();
        services.AddSingleton<IDueHandler, LookAgain>();
        services.AddSingleton<IDueHandler, AskAftercare>();
        return services;
    }

    public static IEndpointRouteBuilder MapClosing(this IEndpointRouteBuilder app)
    {
        app.MapStages();
        app.MapCloseCase();
        app.MapReopenCase();
        app.MapAftercare();
        app.MapEscalation();
        return app;
    }
}
