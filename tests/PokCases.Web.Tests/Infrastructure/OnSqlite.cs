using System.Diagnostics.CodeAnalysis;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>SQLite in a data folder of its own, copied from one that was migrated once.</summary>
public sealed class OnSqlite : ITestStore
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(Migrate);

    private readonly string folder = TemporaryFolder.Make();

    public string? Missing => null;

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Data:Provider"] = "Sqlite",
        ["Data:Folder"] = folder,
    };

    public async Task Make() => await File.WriteAllBytesAsync(Path.Combine(folder, "pokcases.db"), await Migrated.Value);

    public ValueTask DisposeAsync()
    {
        TemporaryFolder.Remove(folder);
        return ValueTask.CompletedTask;
    }

    [SuppressMessage("Design", "CA1859:Use concrete types when possible", Justification = "Settings is the interface's.")]
    private static async Task<byte[]> Migrate()
    {
        var folder = TemporaryFolder.Make();
        try
        {
            await MigrateOnce.Run(new Dictionary<string, string?> { ["Data:Provider"] = "Sqlite", ["Data:Folder"] = folder });
            return await File.ReadAllBytesAsync(Path.Combine(folder, "pokcases.db"));
        }
        finally
        {
            TemporaryFolder.Remove(folder);
        }
    }
}
