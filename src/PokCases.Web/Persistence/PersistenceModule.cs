using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Persistence.Sealing;
using PokCases.Web.Shell;

namespace PokCases.Web.Persistence;

internal static class PersistenceModule
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<DataOptions, ValidateDataOptions>(configuration, DataOptions.Section);
        services.AddSingleton<DataFolder>();
        services.AddSingleton<PersonalDataGuard>();
        services.AddSingleton<IStorage>(s => s.GetRequiredService<IOptions<DataOptions>>().Value.Provider == "Postgres"
            ? ActivatorUtilities.CreateInstance<PostgresStorage>(s)
            : ActivatorUtilities.CreateInstance<SqliteStorage>(s));
        services.AddCheckedOptions<KeysOptions, ValidateKeysOptions>(configuration, KeysOptions.Section);
        services.AddSingleton<MasterKey>();
        services.AddSingleton<KeyStore>(s => s.GetRequiredService<IOptions<DataOptions>>().Value.Provider == "Postgres"
            ? ActivatorUtilities.CreateInstance<PostgresKeyStore>(s)
            : ActivatorUtilities.CreateInstance<SqliteKeyStore>(s));
        services.AddSingleton<KeyRing>();
        services.AddSingleton<ErasureList>();
        services.AddHostedService<RewrapKeys>();
        services.AddSingleton<ContentSeal>();
        services.AddSingleton<WriteDoor>();
        services.AddHostedService(s => s.GetRequiredService<WriteDoor>());
        services.TryAddSingleton<IReadingLog>(s => s.GetRequiredService<WriteDoor>());
        services.AddSingleton<SharedLoads>();
        services.AddSingleton<ReadDoor>();
        return services;
    }
}
