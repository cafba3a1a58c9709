using PokCases.Web.Cases.Plan;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Cases.Resident;
using PokCases.Web.Live;

namespace PokCases.Web.Cases;

/// <summary>Cases: bringing one to a table, its own page, its actions.</summary>
internal static class CasesModule
{
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IStreamGate, CaseGate>();
        services.AddReminders(configuration);
        services.AddResident();
        return services;
    }

    public static IEndpointRouteBuilder MapCases(this IEndpointRouteBuilder app)
    {
        app.MapCasePages();
        app.MapIntroducing();
        app.MapCaseChanges();
        app.MapCaseActions();
        app.MapPlan();
        app.MapResident();
        return app;
    }
}
