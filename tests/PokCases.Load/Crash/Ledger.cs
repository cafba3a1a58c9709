using System.Collections.Concurrent;

namespace PokCases.Load.Crash;

/// <summary>What the writers were told: the truth that the database is held against.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Guid, long> _acknowledged = new();
    private readonly ConcurrentDictionary<Guid, byte> _sent = new();
    private int _contradicted;

    /// <summary>Commands that were acknowledged, each with the number it was told.</summary>
    public IReadOnlyDictionary<Guid, long> Acknowledged => _acknowledged;

    /// <summary>Times that the same command was answered otherwise than before.</summary>
    public int Contradicted => _contradicted;

    /// <summary>Answers that said no; nothing of those may be missing or doubled either, since the writer tries again.</summary>
    public ConcurrentDictionary<int, int> Refused { get; } = new();

    public void Send(Guid command) => _sent[command] = 0;

    /// <summary>Whether it was ever sent: what is stored and was not sent appeared from nowhere.</summary>
    public bool WasSent(Guid command) => _sent.ContainsKey(command);

    public void Acknowledge(Guid command, long seq)
    {
        if (_acknowledged.GetOrAdd(command, seq) != seq)
        {
            Interlocked.Increment(ref _contradicted);
        }
    }

    public void Refuse(int status) => Refused.AddOrUpdate(status, 1, (_, before) => before + 1);
}
