using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>One life of the server's process, from start to kill.</summary>
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

    public static ServerProcess Start(IEnumerable<string> arguments, ServerOutput output)
    {
        var project = Path.Combine(Repository.Root, "src", "PokCases.Web");
        // The server's own build, beside its wwwroot; not the copy of its files among the tests'.
        var build = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(project, "bin", build.Parent!.Name, build.Name, "PokCases.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // What `dotnet run` sets; the demo refuses to start in Production, which is the default without it.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";

        var server = new ServerProcess(new Process { StartInfo = start }, output);
        server._process.Start();
        server._process.StandardInput.Close();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>The address of its line <c>Now listening on</c>.</summary>
    public async Task<Uri> Listening(TimeSpan patience)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(patience);
        var ended = _process.WaitForExitAsync(deadline.Token);
        if (await Task.WhenAny(_listening.Task, ended) == _listening.Task)
        {
            return await _listening.Task;
        }

        var what = ended.IsCanceled ? $"did not listen within {patience.TotalSeconds} s" : $"ended with exit code {_process.ExitCode}";
        throw new InvalidOperationException($"The server {what}. It printed:{Environment.NewLine}{_output}");
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
