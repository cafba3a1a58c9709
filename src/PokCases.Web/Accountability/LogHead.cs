using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability;

/// <summary>The last number of the log and the frontier of its tree: one row, and the lock that every batch of writes takes first.</summary>
internal sealed class LogHead
{
    public int Id { get; set; }

    public long Number { get; set; }

    /// <summary>What <see cref="MerkleFrontier.ToBytes"/> made: at most some tens of hashes, however long the log is.</summary>
    public byte[] Frontier { get; set; } = [];

    /// <summary>The tree so far.</summary>
    /// <exception cref="InvalidOperationException">The row holds something else.</exception>
    public MerkleFrontier Tree() => MerkleFrontier.FromBytes(Number, Frontier)
        ?? throw new InvalidOperationException("The log's head is no tree of its size: it was tampered with.");
}
