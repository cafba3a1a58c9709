using PokCases.Web.Cases.Closing;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A session until it is opened: time, agenda, admissions, invitations.</summary>
internal static class PlanningModule
{
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        services.AddSingleton<SessionCalendar>();
        services.AddSingleton<InvitationMail>();
        services.AddSingleton<IKeepsCaseOpen, PlacesOnAgendas>();
        services.AddScoped<ItemLabels>();
        services.AddScoped<AgendaPlanner>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanForms>();
        return services;
    }

    public static IEndpointRouteBuilder MapPlanning(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/tafels/{tableId:guid}/sessies").InSection("tables").MapNewSession();
        var sessions = app.MapGroup("/sessies/{id:guid}").InSection("tables");
        sessions.MapPlanPage();
        sessions.MapAgenda();
        sessions.MapAdmissions();
        sessions.MapGuests();
        sessions.MapProposals();
        sessions.MapInvitations();
        sessions.MapCalendar();
        return app;
    }
}
