using System.Diagnostics;
using Npgsql;

namespace PokCases.Web.Persistence;

/// <summary>Backup and restore by PostgreSQL's own programs, which must be on the machine.</summary>
internal static class PostgresTools
{
    private const int LongestName = 63;
    private const int MostLooks = 5;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static string DatabaseOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database ?? "postgres";

    // PostgreSQL cuts a longer name off, and with it the mark that tells two apart.
    private static string Beside(string name, string suffix) => name[..Math.Min(name.Length, LongestName - suffix.Length)] + suffix;

    public static async Task Run(string program, string connectionString, string[] arguments, CancellationToken cancellation)
    {
        // The password goes by the environment, so that it stands in no list of processes.
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(program, ["--host", parts.Host ?? "localhost", "--port", $"{parts.Port}", "--username", parts.Username ?? "postgres", .. arguments])
        {
            RedirectStandardError = true,
            Environment = { ["PGPASSWORD"] = parts.Password },
        };
        using var running = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = await running.StandardError.ReadToEndAsync(cancellation);
        await running.WaitForExitAsync(cancellation);
        if (running.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program}: {error.Trim()}");
        }
    }

    /// <summary>Restores into a database of another name and then changes the names, which PostgreSQL refuses while anybody is connected.</summary>
    public static async Task<string?> Restore(string connectionString, string file, string mark, CancellationToken cancellation)
    {
        var name = DatabaseOf(connectionString);
        var beside = Beside(name, $"_restoring_{mark}");
        var aside = Beside(name, $"_before_restore_{mark}");
        // To change a database's name one is connected to another.
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false }.ToString());
        var exists = await Exists(source, name, cancellation);
        if (exists && await InUse(source, name, cancellation))
        {
            throw new DataFolderInUseException(new InvalidOperationException("Somebody is connected to the database."));
        }

        await Execute(source, $"CREATE DATABASE {Quoted(beside)}", cancellation);
        try
        {
            await Run("pg_restore", connectionString, ["--exit-on-error", "--no-owner", "--dbname", beside, file], cancellation);
        }
        catch (InvalidOperationException e)
        {
            await Execute(source, $"DROP DATABASE {Quoted(beside)}", CancellationToken.None);
            throw new NotABackupException(e);
        }

        if (exists)
        {
            await Execute(source, $"ALTER DATABASE {Quoted(name)} RENAME TO {Quoted(aside)}", cancellation);
        }

        await Execute(source, $"ALTER DATABASE {Quoted(beside)} RENAME TO {Quoted(name)}", CancellationToken.None);
        return exists ? aside : null;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<bool> Exists(NpgsqlDataSource source, string name, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand("SELECT COUNT(*) FROM pg_database WHERE datname = $1");
        command.Parameters.AddWithValue(name);
        return await command.ExecuteScalarAsync(cancellation) is > 0L;
    }

    // A connection that was closed is listed a moment longer.
    private static async Task<bool> InUse(NpgsqlDataSource source, string name, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        for (var looks = 1; await IsConnected(source, name, cancellation); looks++)
        {
            if (looks == MostLooks)
            {
                return true;
            }

            await Task.Delay(BetweenLooks, time, cancellation);
        }

        return false;
    }

    private static async Task<bool> IsConnected(NpgsqlDataSource source, string name, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()");
        command.Parameters.AddWithValue(name);
        return await command.ExecuteScalarAsync(cancellation) is > 0L;
    }

    private static async Task Execute(NpgsqlDataSource source, string sql, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
