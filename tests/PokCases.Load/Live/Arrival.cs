using System.Diagnostics;

namespace PokCases.Load.Live;

/// <summary>One contribution on its way to everybody but who shared it.</summary>
internal sealed class Arrival(Guid contribution, string text, int sharedBy, int receivers)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly HashSet<int> _missing = [.. Enumerable.Range(0, receivers + 1).Where(i => i != sharedBy)];
    private readonly TaskCompletionSource<long> _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();

    public Guid Contribution { get; } = contribution;

    public string Text { get; } = text;

    /// <summary>Somebody read this: it counts the first time that both the id and the text are in it.</summary>
    public void Read(int person, string content)
    {
        if (!content.Contains(Contribution.ToString(), StringComparison.Ordinal) || !content.Contains(Text, StringComparison.Ordinal))
        {
            return;
        }

        var now = Stopwatch.GetTimestamp();
        lock (_lock)
        {
            if (_missing.Remove(person) && _missing.Count == 0)
            {
                _complete.TrySetResult(now);
            }
        }
    }

    /// <summary>The moment at which the last of them had it.</summary>
    public async Task<long> ByAll(CancellationToken cancellation)
    {
        try
        {
            return await _complete.Task.WaitAsync(_patience, cancellation);
        }
        catch (TimeoutException)
        {
            lock (_lock)
            {
                throw new NotReceivedException($"A contribution did not reach {_missing.Count} of {receivers} people within {_patience.TotalSeconds} s.");
            }
        }
    }
}
