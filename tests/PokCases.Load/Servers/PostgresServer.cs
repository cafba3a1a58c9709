using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PokCases.Load.Servers;

/// <summary>A PostgreSQL of the harness's own, as it is installed on the machine: what it acknowledges is on disk (<c>fsync</c> on).</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql";

    private readonly string _bin;
    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string bin, string folder, int port)
    {
        _bin = bin;
        _folder = folder;
        _port = port;
    }

    private string Data => Path.Combine(_folder, "cluster");

    /// <summary>Starts one, or null when PostgreSQL isn't on this machine.</summary>
    public static async Task<PostgresServer?> Start(CancellationToken cancellation)
    {
        var bin = Directory.Exists(Programs)
            ? Directory.EnumerateDirectories(Programs).OrderBy(d => d, StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault(Directory.Exists)
            : null;
        if (bin is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("pokcases-load-pg-").FullName;
        var server = new PostgresServer(bin, folder, FreePort());
        if (Environment.IsPrivilegedProcess)
        {
            await Execute("chown", ["postgres", folder], cancellation);
        }

        await server.AsPostgres("initdb", ["-D", server.Data, "-U", "postgres", "-A", "trust"], cancellation);
        await server.Up(cancellation);
        return server;
    }

    /// <summary>Starts it again after <see cref="Down"/>.</summary>
    public Task Up(CancellationToken cancellation) => AsPostgres(
        "pg_ctl",
        ["-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", string.Create(CultureInfo.InvariantCulture, $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=300"), "start"],
        cancellation);

    /// <summary>Stops it at once; whoever is connected is cut off.</summary>
    public Task Down(CancellationToken cancellation) => AsPostgres("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"], cancellation);

    /// <summary>Makes an empty database, and one beside it for keys; its connection string.</summary>
    public async Task<string> NewDatabase(CancellationToken cancellation)
    {
        var name = $"load_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(ConnectionTo("postgres"));
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync(cancellation);
        await using var keys = source.CreateCommand($"CREATE DATABASE {name}_keys");
        await keys.ExecuteNonQueryAsync(cancellation);
        return ConnectionTo(name);
    }

    /// <summary>The database beside one of <see cref="NewDatabase"/> for the keys of cases and persons.</summary>
    public static string KeysOf(string database)
    {
        var builder = new NpgsqlConnectionStringBuilder(database);
        builder.Database += "_keys";
        return builder.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Down(CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // It was down already.
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root.
    private Task AsPostgres(string program, string[] arguments, CancellationToken cancellation)
    {
        var path = Path.Combine(_bin, program);
        return Environment.IsPrivilegedProcess
            ? Execute("runuser", ["-u", "postgres", "--", path, .. arguments], cancellation)
            : Execute(path, arguments, cancellation);
    }

    // Its output goes to a file of its own or nowhere: pg_ctl leaves a server behind that would hold a pipe open.
    private static async Task Execute(string program, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", program, program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
        }
    }

    private string ConnectionTo(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database}");
}
