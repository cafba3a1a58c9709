using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// The built server as a process of its own, as a user would run it, on a data folder of its own.
/// It can be killed and started again on the same data and the same port, so that open pages find it back.
/// </summary>
internal sealed class AppServer : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    private readonly string[] _arguments;
    private readonly bool _ownsFolder;
    private readonly AnswerRecord _answers = new();
    private ServerProcess? _process;
    private Uri? _address;
    private bool _served;
    private bool _ended;

    private AppServer(string? dataFolder, bool ownsFolder, string[] arguments)
    {
        _ownsFolder = ownsFolder || dataFolder is null;
        DataFolder = dataFolder ?? Directory.CreateTempSubdirectory("pokcases-e2e-").FullName;
        _arguments = arguments;
    }

    public string DataFolder { get; }

    /// <summary>Where it listens, ending in a slash. The same after a restart.</summary>
    public Uri Address => _address ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>All that it printed, restarts included.</summary>
    public ServerOutput Output { get; } = new();

    /// <summary>Starts it with the demo partnership and waits until it is ready to serve.</summary>
    public static async Task<AppServer> StartDemo(params string[] arguments) =>
        await Start([.. arguments, "--demo"], await DemoFolder.Copy(), ownsFolder: true);

    public static async Task<AppServer> Start(string[] arguments, string? dataFolder = null, bool ownsFolder = false)
    {
        var server = new AppServer(dataFolder, ownsFolder, arguments);
        try
        {
            await server.StartProcess("http://127.0.0.1:0");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it at once, as a crash or a power cut of the process would.</summary>
    public async Task Kill()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
            _process = null;
        }
    }

    /// <summary>Starts it again after <see cref="Kill"/>, on the same data folder and port.</summary>
    public Task StartAgain() => StartProcess(Address.GetLeftPart(UriPartial.Authority));

    /// <summary>Keeps what it printed with the other artifacts of a failed test.</summary>
    public Task KeepOutput(string folder) => Output.Save(Path.Combine(folder, "server.txt"));

    /// <summary>Ends it for good, and holds what it answered against its log.</summary>
    /// <returns>What was compared; null when it never served.</returns>
    public async Task<ShownAndLogged?> End()
    {
        await Kill();
        _ended = true;
        try
        {
            return _served ? await _answers.HoldAgainstLog([$"--Data:Folder={DataFolder}", .. _arguments]) : null;
        }
        finally
        {
            _answers.Dispose();
            if (_ownsFolder)
            {
                Directory.Delete(DataFolder, recursive: true);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_ended)
        {
            await End();
        }
    }

    private async Task StartProcess(string url)
    {
        if (_process is not null)
        {
            throw new InvalidOperationException("It is still running: kill it first.");
        }

        var started = Stopwatch.StartNew();
        // Its own arguments last: a flag without a value, such as --demo, may take what comes after it for one.
        _process = ServerProcess.Start([$"--urls={url}", $"--Data:Folder={DataFolder}", .. _arguments], Output, variables: _answers.Variables);
        _address = await _process.Listening(_patience, TestContext.Current.CancellationToken);
        await Ready(_patience - started.Elapsed);
        _served = true;
    }

    private async Task Ready(TimeSpan patience)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(patience);
        while (!await AnswersReady(client))
        {
            if (deadline.IsCancellationRequested || _process!.HasEnded)
            {
                throw new InvalidOperationException($"The server did not get ready. It printed:{Environment.NewLine}{Output}");
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static async Task<bool> AnswersReady(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("readyz", UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException exception) when (exception.InnerException is SocketException or IOException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            // Too busy to answer in time is not ready either.
            return false;
        }
    }
}
