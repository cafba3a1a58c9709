using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PokCases.Tests.Shared;

/// <summary>One life of a server's process, from start to kill: the program as built, or one to compare it with.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ServerOutput _output;

    private ServerProcess(Process process, ServerOutput output)
    {
        _process = process;
        _output = output;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>The system's number for it.</summary>
    public int Id => _process.Id;

    /// <summary>The folder that <c>dotnet run</c> would start the server in.</summary>
    public static string ServerFolder { get; } = Path.Combine(Repository.Root, "src", "PokCases.Web");

    /// <summary>Starts the server of the same build configuration as the program that asks.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <param name="output">Gets what it prints.</param>
    /// <param name="environment">What <c>dotnet run</c> sets unless told otherwise; the demo refuses to start in Production.</param>
    /// <param name="through">A program that runs it, with its arguments: <c>strace</c>, <c>prlimit</c>…; none by default.</param>
    /// <param name="variables">Variables of its environment beside those of this process.</param>
    public static ServerProcess Start(IEnumerable<string> arguments, ServerOutput output, string environment = "Development", IReadOnlyList<string>? through = null, IReadOnlyDictionary<string, string>? variables = null)
    {
        // The server's own build, beside its wwwroot; not the copy of its files among the tests'.
        var build = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(ServerFolder, "bin", build.Parent!.Name, build.Name, "PokCases.Web.dll");
        return StartProgram(program, ServerFolder, arguments, output, environment, through, variables);
    }

    /// <summary>Starts any built program that says where it listens as ASP.NET Core does.</summary>
    public static ServerProcess StartProgram(string program, string folder, IEnumerable<string> arguments, ServerOutput output, string environment, IReadOnlyList<string>? through = null, IReadOnlyDictionary<string, string>? variables = null)
    {
        string[] command = [.. through ?? [], "dotnet", program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var server = new ServerProcess(new Process { StartInfo = start }, output);
        server._process.Start();
        server._process.StandardInput.Close();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>The address of its line <c>Now listening on</c>.</summary>
    public async Task<Uri> Listening(TimeSpan patience, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        var ended = _process.WaitForExitAsync(deadline.Token);
        if (await Task.WhenAny(_listening.Task, ended) == _listening.Task)
        {
            return await _listening.Task;
        }

        var what = ended.IsCanceled ? $"did not listen within {patience.TotalSeconds} s" : $"ended with exit code {_process.ExitCode}";
        throw new InvalidOperationException($"The server {what}. It printed:{Environment.NewLine}{_output}");
    }

    /// <summary><c>kill -9</c>: no goodbye, nothing flushed. Returns when it is gone.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it ended by itself; its exit code.</summary>
    public async Task<int> Ended(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (https?://\S+)")]
    private static partial Regex ListeningLine();

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Add(line);
        if (ListeningLine().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups[1].Value + "/"));
        }
    }
}
