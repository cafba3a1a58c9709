using System.Collections.Concurrent;

namespace PokCases.Load.Frames;

/// <summary>How bad frames and requests were answered.</summary>
internal sealed class FrameFindings
{
    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private int _frames;
    private int _letIn;
    private int _unanswered;

    public int Frames => _frames;

    /// <summary>Answers, by status.</summary>
    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    /// <summary>Answers that blamed the server, and to what.</summary>
    public ConcurrentBag<string> Failures { get; } = [];

    /// <summary>Connections from another origin that were let in.</summary>
    public int LetIn => _letIn;

    /// <summary>Requests that got no answer in time.</summary>
    public int Unanswered => _unanswered;

    public void AddFrames(int count) => Interlocked.Add(ref _frames, count);

    public void AddLetIn() => Interlocked.Increment(ref _letIn);

    public void AddUnanswered() => Interlocked.Increment(ref _unanswered);

    public void AddStatus(int status, string what)
    {
        _statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
        if (status >= 500)
        {
            Failures.Add($"{status} {what}");
        }
    }
}
