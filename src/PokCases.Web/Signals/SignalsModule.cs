using PokCases.Web.Live;

namespace PokCases.Web.Signals;

/// <summary>Signals: patterns from practice without persons, from being raised to an answer of policy.</summary>
internal static class SignalsModule
{
    public static IServiceCollection AddSignals(this IServiceCollection services)
    {
        services.AddSingleton<IStreamGate, SignalGate>();
        services.AddSingleton<SignalAnswers>();
        return services;
    }

    public static IEndpointRouteBuilder MapSignals(this IEndpointRouteBuilder app)
    {
        app.MapSignalPages();
        app.MapRaising();
        app.MapSignalCommands();
        return app;
    }
}
