using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>What a batch of writes leaves behind beside the changes themselves.</summary>
/// <param name="Changes">What changed at each number that was given out.</param>
/// <param name="Commands">The commands, with their answers.</param>
/// <param name="Entries">Entries of the log, in order; the last is its new head.</param>
/// <param name="Frontier">The tree of that head.</param>
/// <param name="Stale">What readers loaded before and is no longer so.</param>
internal sealed record BatchRecords(IReadOnlyList<StreamChange> Changes, IReadOnlyList<CommandRecord> Commands, IReadOnlyList<LogEntry> Entries, byte[] Frontier, DependsOn Stale)
{
    /// <summary>By how much a number of <see cref="DataState"/> grows.</summary>
    public long StepOf(DependsOn kind) => Stale.HasFlag(kind) ? 1 : 0;
}
