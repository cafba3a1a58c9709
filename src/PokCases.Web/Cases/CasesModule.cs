using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Timeline;
using PokCases.Web.Live;

namespace PokCases.Web.Cases;

/// <summary>Cases: bringing one to a table, its own page, its actions.</summary>
internal static class CasesModule
{
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IStreamGate, CaseGate>();
        services.AddClosing(configuration);
        return services;
    }

    public static IEndpointRouteBuilder MapCases(this IEndpointRouteBuilder app)
    {
        app.MapCasePages();
        app.MapIntroducing();
        app.MapCaseChanges();
        app.MapCaseActions();
        app.MapTimeline();
        app.MapClosing();
        return app;
    }
}
