using Npgsql;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A PostgreSQL database of its own, made from a template that was migrated once in this run.</summary>
/// <remarks><c>POKCASES_TEST_POSTGRES</c> is a connection string of a user that may create databases.</remarks>
public sealed class OnPostgres : ITestStore
{
    private static readonly string? Maintenance = Environment.GetEnvironmentVariable("POKCASES_TEST_POSTGRES") is { Length: > 0 } given ? given : null;
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static string? template;
    private static string? keys;

    private readonly string folder = TemporaryFolder.Make();
    private readonly string name = $"pokcases_test_{Guid.NewGuid():N}";

    public string? Missing => Maintenance is null ? "POKCASES_TEST_POSTGRES is not set" : null;

    public IReadOnlyDictionary<string, string?> Settings => SettingsFor(name, folder);

    /// <summary>Drops the template at the end of the run.</summary>
    public static async Task Forget()
    {
        if (template is { } made)
        {
            template = null;
            await Execute($"DROP DATABASE IF EXISTS {made} WITH (FORCE)");
        }

        if (keys is { } shared)
        {
            keys = null;
            await Execute($"DROP DATABASE IF EXISTS {shared} WITH (FORCE)");
        }
    }

    public async Task Make()
    {
        // PostgreSQL copies a template only while nobody is connected to it, another copier included.
        await OneAtATime.WaitAsync();
        try
        {
            keys ??= await MakeKeys();
            template ??= await MakeTemplate();
            await Execute($"CREATE DATABASE {name} TEMPLATE {template}");
            await Execute($"CREATE SCHEMA {name}", keys);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        TemporaryFolder.Remove(folder);
        if (Maintenance is not null)
        {
            await Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private static async Task<string> MakeTemplate()
    {
        var made = $"pokcases_template_{Guid.NewGuid():N}";
        var folder = TemporaryFolder.Make();
        await Execute($"CREATE DATABASE {made}");
        await Execute($"CREATE SCHEMA {made}", keys);
        await MigrateOnce.Run(SettingsFor(made, folder));
        TemporaryFolder.Remove(folder);
        return made;
    }

    // One database with the keys of all tests, each in a schema of its own: a schema takes a hundredth of the time.
    private static async Task<string> MakeKeys()
    {
        var made = $"pokcases_keys_{Guid.NewGuid():N}";
        await Execute($"CREATE DATABASE {made}");
        return made;
    }

    private static Dictionary<string, string?> SettingsFor(string database, string folder) => new()
    {
        ["Data:Provider"] = "Postgres",
        ["Data:Folder"] = folder,
        ["Data:Postgres"] = Maintenance is null ? null : new NpgsqlConnectionStringBuilder(Maintenance) { Database = database, MaxPoolSize = 40 }.ToString(),
        ["Keys:ContentPostgres"] = keys is null ? null : new NpgsqlConnectionStringBuilder(Maintenance) { Database = keys, SearchPath = database, Pooling = false }.ToString(),
    };

    private static async Task Execute(string sql, string? database = null)
    {
        await using var source = NpgsqlDataSource.Create(database is null ? Maintenance! : new NpgsqlConnectionStringBuilder(Maintenance) { Database = database, Pooling = false }.ToString());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
