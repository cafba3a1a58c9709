using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PokCases.Tests.Shared;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A real receiver of OTLP over HTTP in a process of its own, on loopback, that reads with OpenTelemetry's own definitions. It can be away.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<OtlpMessage> messages = new();
    private readonly BlockingCollection<string> said = [];
    private Process? process;

    public OtlpReceiver() => process = Begin(0);

    public int Port { get; private set; }

    /// <summary>What it acknowledged or answered in part, in the order it came.</summary>
    public IReadOnlyList<OtlpMessage> Messages => [.. messages];

    public IReadOnlyList<OtlpSpan> Spans => [.. messages.SelectMany(m => m.Spans)];

    /// <summary>How it answers from now on: <c>ok</c>, <c>status 503</c>, <c>partial 1</c> or <c>drop</c>.</summary>
    public void Answer(string how)
    {
        process!.StandardInput.WriteLine(how);
        while (said.TryTake(out var line, Patience))
        {
            if (line == how)
            {
                return;
            }
        }

        throw new InvalidOperationException("The receiver did not listen.");
    }

    /// <summary>Is away: nothing listens on its port.</summary>
    public void Leave()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    /// <summary>Is there again, on the same port.</summary>
    public void Return() => process = Begin(Port);

    public void Clear() => messages.Clear();

    public ValueTask DisposeAsync()
    {
        Leave();
        said.Dispose();
        return ValueTask.CompletedTask;
    }

    private Process Begin(int port)
    {
        var started = new Process
        {
            StartInfo = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "tools", "otlp-receiver.mjs"), port.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            },
        };
        started.OutputDataReceived += (_, e) => Hear(e.Data);
        started.Start();
        started.BeginOutputReadLine();
        var first = said.TryTake(out var line, Patience) ? line : throw new InvalidOperationException("The receiver said nothing.");
        Port = int.Parse(first.Split(' ')[1], CultureInfo.InvariantCulture);
        return started;
    }

    private void Hear(string? line)
    {
        if (line is not null && line.StartsWith('{'))
        {
            messages.Enqueue(JsonSerializer.Deserialize<OtlpMessage>(line, JsonSerializerOptions.Web)!);
        }
        else if (line is not null)
        {
            said.Add(line);
        }
    }
}
