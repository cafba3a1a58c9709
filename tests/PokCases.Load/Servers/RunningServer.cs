using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PokCases.Load.Figures;
using PokCases.Tests.Shared;

namespace PokCases.Load.Servers;

/// <summary>The built server as a process over loopback: one life of it, on data that can outlive it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan _usualPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(10);

    private readonly ServerProcess _process;

    private RunningServer(ServerProcess process, ServerOutput output)
    {
        _process = process;
        Output = output;
        Processor = new ProcessorClock(process.Id);
    }

    /// <summary>Where it listens; known once it serves.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public ServerOutput Output { get; }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasEnded;

    /// <summary>Processor time it used.</summary>
    public ProcessorClock Processor { get; }

    /// <summary>From starting the process until <c>/readyz</c> said yes.</summary>
    public TimeSpan TimeToServe { get; private set; }

    /// <summary>Processor time it needed for that, whatever else the machine did.</summary>
    public TimeSpan ProcessorToServe { get; private set; }

    /// <summary>Memory that is in use and in main memory, in bytes.</summary>
    public long ResidentBytes => ResidentMemory.Of(Id);

    /// <summary>Starts it and waits until it serves.</summary>
    /// <param name="data">What it serves; see <see cref="DataOnDisk"/>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="more">Further configuration, after and so over the usual.</param>
    /// <param name="through">A program that runs it, with its arguments.</param>
    /// <param name="verb">A verb of this harness that serves in its place, with its arguments.</param>
    public static async Task<RunningServer> Serving(DataOnDisk data, CancellationToken cancellation, IReadOnlyList<string>? more = null, IReadOnlyList<string>? through = null, IReadOnlyList<string>? verb = null)
    {
        var start = Stopwatch.GetTimestamp();
        var server = Begin(data, more, through, verb);
        try
        {
            server.Address = await server._process.Listening(_usualPatience, cancellation);
            await server.UntilReady(_usualPatience, cancellation);
            server.TimeToServe = Stopwatch.GetElapsedTime(start);
            server.ProcessorToServe = server.Processor.Read();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits for nothing.</summary>
    public static RunningServer Begin(DataOnDisk data, IReadOnlyList<string>? more = null, IReadOnlyList<string>? through = null, IReadOnlyList<string>? verb = null)
    {
        var output = new ServerOutput();
        string[] arguments = [.. data.Arguments, "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. more ?? []];
        return new RunningServer(
            verb is null
                ? ServerProcess.Start(arguments, output, "Production", through)
                : ServerProcess.StartProgram(typeof(RunningServer).Assembly.Location, ServerProcess.ServerFolder, [.. verb, .. arguments], output, "Production", through),
            output);
    }

    /// <summary>An address that is free now, for a server that has to come back at the same one.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }

    /// <summary>Waits for its address, for a server that was begun only.</summary>
    public async Task UntilListening(CancellationToken cancellation) => Address = await _process.Listening(_usualPatience, cancellation);

    /// <summary>Waits until <c>/readyz</c> says yes.</summary>
    public async Task UntilReady(TimeSpan patience, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (await Ready(cancellation) is not (HttpStatusCode.OK, _))
        {
            if (Stopwatch.GetElapsedTime(start) > patience || HasEnded)
            {
                throw new InvalidOperationException($"The server was not ready within {patience.TotalSeconds} s. It printed:{Environment.NewLine}{Output}");
            }

            await Task.Delay(_pause, cancellation);
        }
    }

    /// <summary>What <c>/readyz</c> says now; no status when nobody answers.</summary>
    public async Task<(HttpStatusCode? Status, string Text)> Ready(CancellationToken cancellation)
    {
        // A connection of its own: what is kept alive may be what broke.
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(new Uri("readyz", UriKind.Relative), cancellation);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return (null, e.Message);
        }
    }

    /// <summary><c>kill -9</c>.</summary>
    public Task Kill() => _process.Kill();

    /// <summary>Waits until it ended by itself; its exit code.</summary>
    public Task<int> Ended(CancellationToken cancellation) => _process.Ended(cancellation);

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
