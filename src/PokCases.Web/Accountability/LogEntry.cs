namespace PokCases.Web.Accountability;

/// <summary>One entry of the log, as stored: the bytes that were hashed and the hash. Append-only.</summary>
internal sealed class LogEntry
{
    /// <summary>1, 2, 3 …, without a gap.</summary>
    public long Number { get; set; }

    /// <summary>The entry as canonical JSON in UTF-8: a <see cref="LogRecord"/>.</summary>
    public byte[] Payload { get; set; } = [];

    /// <summary>SHA-256 over the hash before and these bytes.</summary>
    public byte[] Hash { get; set; } = [];
}
