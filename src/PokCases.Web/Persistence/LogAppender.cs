using PokCases.Domain.Accountability;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Adds a batch's entries to the log's tree; they are written together at the batch's end.</summary>
internal sealed class LogAppender(LogHead head)
{
    private readonly List<LogEntry> entries = [];
    private readonly MerkleFrontier tree = head.Tree();

    public IReadOnlyList<LogEntry> Entries => entries;

    /// <summary>The new head's tree.</summary>
    public byte[] Frontier => tree.ToBytes();

    public void Append(LogRecord record)
    {
        var payload = record.ToBytes();
        var hash = MerkleHash.Leaf(payload);
        tree.Append(hash);
        entries.Add(new LogEntry { Number = tree.Size, Payload = payload, Hash = hash });
    }
}
