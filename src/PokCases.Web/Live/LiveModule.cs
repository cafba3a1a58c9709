using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Live;

internal static class LiveModule
{
    public const string Path = "/live";

    public static IServiceCollection AddLive(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<LiveOptions, ValidateLiveOptions>(configuration, LiveOptions.Section);
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<DraftKeys>();
        services.AddHostedService(s => s.GetRequiredService<DraftKeys>());
        services.AddHostedService<WatchEnds>();
        services.AddSingleton<IStreamNotifier>(s => s.GetRequiredService<LiveConnections>());
        services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = 4 * 1024;
            options.MaximumParallelInvocationsPerClient = 1;
            options.StreamBufferCapacity = 1;
            options.EnableDetailedErrors = false;
            options.KeepAliveInterval = TimeSpan.FromSeconds(5);
            options.ClientTimeoutInterval = TimeSpan.FromSeconds(15);
        }).AddJsonProtocol();
        if (configuration[$"{DataOptions.Section}:Provider"] == "Postgres")
        {
            services.AddSingleton(s => (PostgresStorage)s.GetRequiredService<IStorage>());
            services.AddHostedService<PostgresNotices>();
        }

        return services;
    }

    public static IEndpointRouteBuilder MapLive(this IEndpointRouteBuilder app)
    {
        app.MapHub<LiveHub>(Path, options =>
        {
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
            options.ApplicationMaxBufferSize = 16 * 1024;
            options.TransportMaxBufferSize = 16 * 1024;
        }).RequireAuthorization().FromAllowedOriginsOnly();
        DraftKeys.Map(app);
        return app;
    }
}
