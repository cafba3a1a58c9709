using PokCases.Web.Deadlines;
using PokCases.Web.Live;
using PokCases.Web.Sessions.BigScreen;
using PokCases.Web.Sessions.MinutesKeeping;
using PokCases.Web.Sessions.Names;
using PokCases.Web.Sessions.Planning;
using PokCases.Web.Sessions.Room;

namespace PokCases.Web.Sessions;

/// <summary>Sessions of a table: planning, the live room, minutes and the big screen.</summary>
internal static class SessionsModule
{
    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PresenceKeeper>();
        services.AddHostedService(s => s.GetRequiredService<PresenceKeeper>());
        services.AddSingleton<IStreamGate, SessionGate>();
        services.AddSingleton<SessionCommand>();
        services.AddSingleton<RoomQuery>();
        services.AddSingleton<IDueHandler, CloseForgottenSession>();
        services.AddSingleton<IDueHandler, EndItemAccess>();
        services.AddSingleton<IDueHandler, OfferChair>();
        services.AddSingleton<IDueHandler, InterimForNotice>();
        services.AddNames();
        services.AddMinutes();
        services.AddBigScreen();
        services.AddPlanning();
        return services;
    }

    public static IEndpointRouteBuilder MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapRoom();
        app.MapLead();
        app.MapPresence();
        app.MapAdmission();
        app.MapChair();
        app.MapContributions();
        app.MapAudiences();
        app.MapOutcomes();
        app.MapActions();
        app.MapNames();
        app.MapMinutes();
        app.MapBigScreen();
        app.MapPlanning();
        return app;
    }
}
