namespace PokCases.Load.Live;

/// <summary>Looks for the greatest rate of commands that is held: for thirty seconds, 99 of 100 acknowledged within a quarter of a second.</summary>
/// <param name="start">Sets up what is put under load; again after a rate that was far too much, so that it does not count against the next.</param>
/// <param name="settings">For telling how it goes.</param>
internal sealed class HighestLoad(Func<CancellationToken, Task<ISubject>> start, RunSettings settings) : IAsyncDisposable
{
    private const double Most = 250;
    private const double FirstRate = 4;
    private const double Growth = 1.6;
    private const int Halvings = 3;
    private const double StepBack = 0.85;
    private const int Attempts = 2;
    private const double WarmUpRate = 100;

    private static readonly TimeSpan _try = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _held = TimeSpan.FromSeconds(30);

    private ISubject? _subject;
    private int _next;

    public async Task<Steady> Find(CancellationToken cancellation)
    {
        var (holds, breaks) = (0.0, FirstRate);
        while (await Holds(breaks, _try, cancellation) is not null)
        {
            (holds, breaks) = (breaks, breaks * Growth);
        }

        for (var i = 0; i < Halvings; i++)
        {
            var between = (holds + breaks) / 2;
            (holds, breaks) = await Holds(between, _try, cancellation) is null ? (holds, between) : (between, breaks);
        }

        for (var rate = Math.Max(holds, 1); ; rate *= StepBack)
        {
            if (await Holds(rate, _held, cancellation) is { } held)
            {
                return held;
            }
        }
    }

    /// <summary>A steady load for the given time, with numbers that were not used before.</summary>
    public async Task<Steady> Run(double rate, TimeSpan length, CancellationToken cancellation)
    {
        if (_subject is null)
        {
            _subject = await start(cancellation);
            _next += (await SteadyLoad.Run(_subject, WarmUpRate, _warmUp, _next, cancellation)).Commands;
        }

        var steady = await SteadyLoad.Run(_subject, rate, length, _next, cancellation);
        _next += steady.Commands;
        return steady;
    }

    public async ValueTask DisposeAsync()
    {
        if (_subject is not null)
        {
            await _subject.DisposeAsync();
            _subject = null;
        }
    }

    // Once is chance: a machine that pauses for a moment is not a load that is too much.
    private async Task<Steady?> Holds(double rate, TimeSpan length, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await Try(rate, length, cancellation) is { } held)
            {
                return held;
            }

            if (attempt == Attempts)
            {
                return null;
            }
        }
    }

    private async Task<Steady?> Try(double rate, TimeSpan length, CancellationToken cancellation)
    {
        Steady steady;
        try
        {
            steady = await Run(rate, length, cancellation);
        }
        catch (NotReceivedException late)
        {
            // Far too much: pages that are so far behind would be busy for long.
            _next += (int)(rate * length.TotalSeconds);
            await settings.Say(FormattableString.Invariant($"live: {rate:F1} commands a second: {late.Message}"));
            await DisposeAsync();
            return null;
        }

        var held = steady.Acknowledged.At(99) <= Most;
        await settings.Say(FormattableString.Invariant($"live: {rate:F1} commands a second for {length.TotalSeconds} s: acknowledged p99 {steady.Acknowledged.At(99):F0} ms{(held ? "" : ", not held")}"));
        return held ? steady : null;
    }
}
