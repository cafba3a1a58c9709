using System.Collections.Concurrent;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>What all pages together came across: deliveries, and what may never happen.</summary>
internal sealed class Seen
{
    private long _deliveries;
    private long _answers;
    private long _compared;

    public long Deliveries => Interlocked.Read(ref _deliveries);

    public long Answers => Interlocked.Read(ref _answers);

    /// <summary>Views that were held against a fresh load at the same number.</summary>
    public long Compared => Interlocked.Read(ref _compared);

    public ConcurrentQueue<string> BackInOrder { get; } = new();

    public ConcurrentQueue<string> Forbidden { get; } = new();

    public ConcurrentQueue<string> Different { get; } = new();

    public ConcurrentQueue<string> Doubled { get; } = new();

    public ConcurrentQueue<string> Missing { get; } = new();

    public IEnumerable<string> All => [.. BackInOrder, .. Forbidden, .. Different, .. Doubled, .. Missing];

    /// <summary>An answer was applied that brought so many changes.</summary>
    public void Received(long changes)
    {
        Interlocked.Increment(ref _answers);
        Interlocked.Add(ref _deliveries, changes);
    }

    /// <summary>Holds what a page shows against a fresh load at the same number.</summary>
    public void Compare(string who, long seq, PageView view, PageView fresh)
    {
        Interlocked.Increment(ref _compared);
        foreach (var id in view.Doubles())
        {
            Doubled.Enqueue($"{who} at {seq} shows {id} twice");
        }

        var (shown, right) = (view.Shown(), fresh.Shown());
        if (shown != right)
        {
            Different.Enqueue($"{who} at {seq}: {FirstDifference(shown, right)}");
        }
    }

    private static string FirstDifference(string shown, string right)
    {
        var (ours, theirs) = shown.Split('\n').Zip(right.Split('\n')).FirstOrDefault(p => p.First != p.Second);
        return $"shows '{ours?.Trim()}' where a fresh load has '{theirs?.Trim()}' ({shown.Length} and {right.Length} characters)";
    }
}
