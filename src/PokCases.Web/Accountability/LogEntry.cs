namespace PokCases.Web.Accountability;

/// <summary>One entry of the log, as stored: its bytes and the hash of the leaf they are in the tree. Append-only.</summary>
internal sealed class LogEntry
{
    /// <summary>1, 2, 3 …, without a gap. The leaf stands one place lower, since those count from 0.</summary>
    public long Number { get; set; }

    /// <summary>The entry as canonical JSON in UTF-8: a <see cref="LogRecord"/>.</summary>
    public byte[] Payload { get; set; } = [];

    /// <summary>The leaf's hash over these bytes (RFC 6962): what a proof needs without reading the entries, and what names an entry that was changed.</summary>
    public byte[] Hash { get; set; } = [];
}
