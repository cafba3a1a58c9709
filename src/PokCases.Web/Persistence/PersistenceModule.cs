using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence;

internal static class PersistenceModule
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section));
        services.AddSingleton<DataFolder>();
        services.AddSingleton<PersonalDataGuard>();
        services.AddSingleton<IStorage>(s => s.GetRequiredService<IOptions<DataOptions>>().Value.Provider == "Postgres"
            ? ActivatorUtilities.CreateInstance<PostgresStorage>(s)
            : ActivatorUtilities.CreateInstance<SqliteStorage>(s));
        services.AddSingleton<WriteDoor>();
        services.AddHostedService(s => s.GetRequiredService<WriteDoor>());
        services.AddSingleton<ReadDoor>();
        return services;
    }
}
