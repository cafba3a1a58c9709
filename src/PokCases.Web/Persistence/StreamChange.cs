namespace PokCases.Web.Persistence;

/// <summary>What changed at one number of a stream: names of page elements, never content.</summary>
internal sealed class StreamChange
{
    public Guid StreamId { get; set; }

    public long Seq { get; set; }

    /// <summary>When it was committed.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Names of the elements, separated by spaces, e.g. <c>agenda contribution:…</c>.</summary>
    public string Elements { get; set; } = string.Empty;

    /// <summary>For whom the whole view must be made anew, since what they may see changed: <c>*</c>, or person ids separated by spaces.</summary>
    public string WholeFor { get; set; } = string.Empty;
}
