using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Cases.Emergency;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Importing;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Cases.Leading;
using PokCases.Web.Cases.Method;
using PokCases.Web.Cases.Plan;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Cases.Resident;
using PokCases.Web.Cases.Team;
using PokCases.Web.Cases.Timeline;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Live;

namespace PokCases.Web.Cases;

/// <summary>Cases: bringing one to a table, its own page, its actions.</summary>
internal static class CasesModule
{
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IStreamGate, CaseGate>();
        services.AddSingleton<CalledByRole>();
        services.AddSingleton<ICaseHomes, CaseHomes>();
        services.AddIntroducing(configuration);
        services.AddTriage();
        services.AddMethod();
        services.AddFinding();
        services.AddDocuments(configuration);
        services.AddImporting();
        services.AddReminders(configuration);
        services.AddResident();
        services.AddClosing(configuration);
        services.AddLeading();
        services.AddCaseTeam(configuration);
        services.AddEmergencyAccess(configuration);
        return services;
    }

    public static IEndpointRouteBuilder MapCases(this IEndpointRouteBuilder app)
    {
        app.MapCasePages();
        app.MapIntroducing();
        app.MapTriage();
        app.MapCaseChanges();
        app.MapAudiencesOfCase();
        app.MapCaseActions();
        app.MapHousehold();
        app.MapFinding();
        app.MapDocuments();
        app.MapImporting();
        app.MapPlan();
        app.MapResident();
        app.MapMethod();
        app.MapTimeline();
        app.MapClosing();
        app.MapLeading();
        app.MapCaseTeam();
        app.MapEmergencyAccess();
        return app;
    }
}
