using PokCases.Web.Deadlines;

namespace PokCases.Web.Cases.Triage;

/// <summary>Triage: what becomes of a case that was brought, decided by chair and breakthrough lead within the table's term.</summary>
internal static class TriageModule
{
    public static IServiceCollection AddTriage(this IServiceCollection services)
    {
        services.AddSingleton<TriageMail>();
        services.AddSingleton<AlikeLooks>();
        services.AddSingleton<DuplicatesReader>();
        services.AddSingleton<IDueHandler, RemindTriage>();
        return services;
    }

    public static IEndpointRouteBuilder MapTriage(this IEndpointRouteBuilder app)
    {
        app.MapTriagePages();
        app.MapTriageCommands();
        return app;
    }
}
