using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Listens to every log line from information up, every metric and every span, and keeps what holds a canary.</summary>
public sealed class CanaryWatch : ILoggerProvider
{
    private readonly ConcurrentQueue<string> found = new();
    private readonly ConcurrentQueue<string> failures = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener spans;
    private long looked;

    public CanaryWatch()
    {
        meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Look(instrument, tags));
        meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Look(instrument, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Look(instrument, tags));
        meters.Start();
        spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => Look("span", $"{a.DisplayName} {string.Join(' ', a.TagObjects.Select(t => $"{t.Key}={t.Value}"))} {string.Join(' ', a.Events.SelectMany(e => e.Tags).Select(t => t.Value))}"),
        };
        ActivitySource.AddActivityListener(spans);
    }

    public IReadOnlyCollection<string> Found => found;

    /// <summary>What went wrong inside, for who mends it: what is answered says nothing of it.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>How much was looked at: none would prove nothing.</summary>
    public long Looked => Interlocked.Read(ref looked);

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void Dispose()
    {
        meters.Dispose();
        spans.Dispose();
    }

    private void Look(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            Look("metric", $"{instrument.Name} {tag.Key}={tag.Value}");
        }
    }

    private void Look(string kind, string text)
    {
        Interlocked.Increment(ref looked);
        if (Canary.In(text).Count > 0)
        {
            found.Enqueue($"{kind}: {text}");
        }
    }

    private sealed class Line(CanaryWatch watch, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            watch.Look("log", $"{category}: {formatter(state, exception)} {exception}");
            if (logLevel >= LogLevel.Error && exception is not null)
            {
                watch.failures.Enqueue($"{category}: {exception}");
            }
        }
    }
}
