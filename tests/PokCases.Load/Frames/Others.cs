using System.Collections.Concurrent;
using System.Diagnostics;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Frames;

/// <summary>People who do their work meanwhile: each raises a hand or takes it down, and waits for the answer. The session stays as large as it is.</summary>
internal sealed class Others(IEnumerable<Member> members)
{
    private static readonly TimeSpan _thinking = TimeSpan.FromMilliseconds(100);

    private readonly List<Member> _members = [.. members];
    private int _failed;

    /// <summary>Commands of theirs that were not done.</summary>
    public int Failed => _failed;

    /// <summary>Works until told to stop; the milliseconds that each command took.</summary>
    public async Task<Spread> Work(Uri server, CancellationToken stop)
    {
        ConcurrentBag<double> times = [];
        await Task.WhenAll(_members.Select(m => Work(m, server, times, stop)));
        return new Spread(times);
    }

    private async Task Work(Member member, Uri server, ConcurrentBag<double> times, CancellationToken stop)
    {
        var up = false;
        do
        {
            up = !up;
            var start = Stopwatch.GetTimestamp();
            try
            {
                await member.Send(server, "hand", CancellationToken.None, ("omhoog", up ? "true" : "false"));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            catch (Exception e) when (e is NotDoneException or HttpRequestException or OperationCanceledException)
            {
                Interlocked.Increment(ref _failed);
            }

            await Task.WhenAny(Task.Delay(_thinking, CancellationToken.None), Task.Delay(Timeout.Infinite, stop));
        }
        while (!stop.IsCancellationRequested);
    }
}
