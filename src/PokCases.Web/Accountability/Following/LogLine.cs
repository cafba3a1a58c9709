namespace PokCases.Web.Accountability.Following;

/// <summary>What one looks for in an entry of the log, in columns. Made from the entry, which is the truth, and made again from it at will.</summary>
internal sealed class LogLine
{
    /// <summary>The entry.</summary>
    public long Number { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    public Guid Person { get; set; }

    public Guid Organisation { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string Action { get; set; } = string.Empty;

    public string Outcome { get; set; } = string.Empty;

    public string Ground { get; set; } = string.Empty;

    /// <summary>How many cases it names: one that was opened, or a list.</summary>
    public int CaseCount { get; set; }
}
