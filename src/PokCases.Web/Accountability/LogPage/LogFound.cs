namespace PokCases.Web.Accountability.LogPage;

/// <summary>What a search in the log found.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="HasMore">Whether there are older ones.</param>
/// <param name="Complete">Up to which entry can be searched.</param>
public sealed record LogFound(IReadOnlyList<LogRow> Rows, bool HasMore, LogReach Complete)
{
    public long? Oldest => Rows.Count == 0 ? null : Rows[^1].Number;
}
