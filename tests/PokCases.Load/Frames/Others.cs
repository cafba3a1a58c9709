using System.Collections.Concurrent;
using System.Diagnostics;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Frames;

/// <summary>People who do their work meanwhile: each shares something now and then, and waits for the answer.</summary>
internal sealed class Others(IEnumerable<Member> members, Guid item)
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
        do
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await member.Share(server, item, Guid.NewGuid(), CancellationToken.None);
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
