namespace PokCases.Web.Persistence;

/// <summary>A stream and its last number. Numbers are given out inside the transaction that makes the change.</summary>
internal sealed class StreamRow
{
    /// <summary>Id: the session's, the case's, or <see cref="WellKnownStreams.Access"/>.</summary>
    public Guid Id { get; set; }

    /// <summary>The last number given out; 0 when nothing changed yet.</summary>
    public long Seq { get; set; }
}
