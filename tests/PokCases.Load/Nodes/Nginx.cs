using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PokCases.Load.Nodes;

/// <summary>nginx on loopback before two nodes, with the configuration that docs/beheer/nginx.conf gives.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pokcases-load-nginx-");
    private readonly Process _process;

    private Nginx(string site, int port)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        var configuration = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(configuration, $$"""
            pid {{_folder.FullName}}/nginx.pid;
            error_log {{_folder.FullName}}/error.log warn;
            daemon off;
            worker_processes 1;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path {{_folder.FullName}}/body;
              proxy_temp_path {{_folder.FullName}}/proxy;
              fastcgi_temp_path {{_folder.FullName}}/fastcgi;
              uwsgi_temp_path {{_folder.FullName}}/uwsgi;
              scgi_temp_path {{_folder.FullName}}/scgi;
            {{site}}
            }
            """);
        _process = Process.Start(new ProcessStartInfo(Program, ["-p", _folder.FullName, "-c", configuration]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("nginx could not be started.");
    }

    public static bool IsHere => File.Exists(Program);

    public Uri Address { get; }

    /// <param name="nodes">The nodes' addresses; the file that is documented names two.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<Nginx> Before(IReadOnlyList<Uri> nodes, CancellationToken cancellation)
    {
        var port = FreePort();
        var documented = await File.ReadAllTextAsync(Path.Combine(Tests.Shared.Repository.Root, "docs", "beheer", "nginx.conf"), cancellation);
        var site = documented
            .Replace("10.0.0.11:5080", nodes[0].Authority, StringComparison.Ordinal)
            .Replace("10.0.0.12:5080", nodes[1].Authority, StringComparison.Ordinal)
            .Replace("listen 443 ssl;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"), StringComparison.Ordinal);
        // No certificates here; all else is as documented.
        site = string.Join('\n', site.Split('\n').Where(l => !l.TrimStart().StartsWith("ssl_", StringComparison.Ordinal)));
        var nginx = new Nginx(site, port);
        using var http = new HttpClient { BaseAddress = nginx.Address };
        for (var left = 100; ; left--)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("healthz", UriKind.Relative), cancellation);
                answer.EnsureSuccessStatusCode();
                return nginx;
            }
            catch (HttpRequestException) when (left > 0 && !nginx._process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
