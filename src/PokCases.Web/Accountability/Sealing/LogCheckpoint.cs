namespace PokCases.Web.Accountability.Sealing;

/// <summary>A checkpoint as it is kept. Append-only.</summary>
internal sealed class LogCheckpoint
{
    /// <summary>1, 2, 3 …, in the order they were made: how far a witness is.</summary>
    public long Number { get; set; }

    /// <summary>How many entries it covers.</summary>
    public long Size { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The signed text: a <see cref="CheckpointNote"/>.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The tree's frontier then, from which one can go on; its root stands in the text.</summary>
    public byte[] Frontier { get; set; } = [];
}
