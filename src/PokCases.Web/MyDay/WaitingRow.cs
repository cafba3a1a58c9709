namespace PokCases.Web.MyDay;

/// <summary>Something that waits for this person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="What">Its title; empty when only its kind may be told.</param>
/// <param name="Where">Reference and table, or the session.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="At">The moment it is about; null for none.</param>
public sealed record WaitingRow(WaitKind Kind, string What, string Where, string Href, DateTimeOffset? At)
{
    /// <summary>The case whose names what it is may hold, for who need not be on that case; null for none.</summary>
    public Guid? CaseId { get; init; }
}
