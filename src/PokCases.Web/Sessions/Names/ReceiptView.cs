namespace PokCases.Web.Sessions.Names;

/// <summary>What one person saw of one item: numbers and moments, nothing of what was said.</summary>
public sealed record ReceiptView
{
    public required Guid SessionId { get; init; }

    public required string Table { get; init; }

    public required int Number { get; init; }

    public required string Reference { get; init; }

    /// <summary>Who admitted; empty for who was admitted with the item.</summary>
    public required string AdmittedBy { get; init; }

    public required DateTimeOffset AdmittedAt { get; init; }

    /// <summary>When this person first took part.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When that ended; null while it lasts.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether the chair withdrew the admission.</summary>
    public bool IsWithdrawn { get; init; }

    public required int Contributions { get; init; }

    public required int Outcomes { get; init; }

    public required int Actions { get; init; }

    /// <summary>When names were shown to this person, and until when; none when that was never so.</summary>
    public required IReadOnlyList<(DateTimeOffset From, DateTimeOffset? Until)> Names { get; init; }

    /// <summary>How often the log says that this person was shown the case at the item; as far as the log was read.</summary>
    public required int Readings { get; init; }

    public DateTimeOffset? FirstReading { get; init; }

    public DateTimeOffset? LastReading { get; init; }

    /// <summary>Until when the minutes can be read; null before they are adopted.</summary>
    public DateTimeOffset? MinutesUntil { get; init; }

    /// <summary>How many days after adoption, by the table's charter.</summary>
    public required int MinutesDays { get; init; }

    /// <summary>Sees the minutes as of the case team, without an end.</summary>
    public bool OnCaseTeam { get; init; }
}
