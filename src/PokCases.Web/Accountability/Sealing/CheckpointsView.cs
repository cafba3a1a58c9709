namespace PokCases.Web.Accountability.Sealing;

/// <summary>What the page of checkpoints shows.</summary>
/// <param name="Last">The last ones, the newest first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Entries">How many entries the log has now.</param>
/// <param name="Trouble">Why no checkpoint is made on this server; null when they are.</param>
/// <param name="Witnesses">Who keeps them.</param>
/// <param name="Keys">The public keys of now and before.</param>
public sealed record CheckpointsView(
    IReadOnlyList<CheckpointsView.Row> Last,
    long Count,
    long Entries,
    string? Trouble,
    IReadOnlyList<CheckpointsView.Witness> Witnesses,
    IReadOnlyList<LogPublicKey> Keys)
{
    /// <summary>A checkpoint.</summary>
    /// <param name="Number">Its number among checkpoints.</param>
    /// <param name="Note">What it says.</param>
    public sealed record Row(long Number, CheckpointNote Note);

    /// <summary>A witness, and how far it is.</summary>
    /// <param name="Host">Where; null for the file of this server.</param>
    /// <param name="Acknowledged">Number of the last checkpoint it has; 0 for none.</param>
    /// <param name="At">Since when; null when unknown.</param>
    /// <param name="Waiting">How many it does not have yet.</param>
    /// <param name="Trouble">What went wrong the last time; empty for nothing.</param>
    public sealed record Witness(string? Host, long Acknowledged, DateTimeOffset? At, long Waiting, string Trouble);
}
