using PokCases.Web.Accountability.Following;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability;

/// <summary>The log, and the program's own health.</summary>
internal static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<LogOptions, ValidateLogOptions>(configuration, LogOptions.Section);
        services.AddSingleton<LogFiles>();
        services.AddSingleton<LogKey>();
        services.AddSingleton<LogPublicKeys>();
        services.AddSingleton<WitnessFile>();
        services.AddSingleton<SealLog>();
        services.AddSingleton<SealingState>();
        services.AddSingleton<RestoreNote>();
        services.AddSingleton<CheckpointsReader>();
        services.AddSingleton<WitnessCalls>();
        services.AddHostedService(s => s.GetRequiredService<WitnessCalls>());
        services.AddHostedService<LogSealer>();
        services.AddSingleton<ExportNotes>();
        services.AddHostedService(s => s.GetRequiredService<ExportNotes>());
        return services
            .AddFollowing()
            .AddProcessing(configuration)
            .AddLogPage(configuration);
    }

    public static IEndpointRouteBuilder MapAccountability(this IEndpointRouteBuilder app)
    {
        app.MapHealth();
        app.MapCheckpoints();
        app.MapProcessing();
        app.MapLog();
        return app;
    }
}
