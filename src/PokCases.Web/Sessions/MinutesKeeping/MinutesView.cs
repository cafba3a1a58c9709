using PokCases.Domain.Access;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>A session's minutes as one viewer may see them. Page, Word file and changes are all made of this.</summary>
public sealed record MinutesView
{
    public required Guid SessionId { get; init; }

    public required long Seq { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required string Table { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    public required string Chair { get; init; }

    public required MinutesStage Stage { get; init; }

    public DateTimeOffset? DraftedAt { get; init; }

    public DateTimeOffset? AdoptedAt { get; init; }

    public string? AdoptedBy { get; init; }

    public DateTimeOffset? ReadableUntil { get; init; }

    /// <summary>How many days after adoption those who were there may read, by the table's charter.</summary>
    public required int ReadableDays { get; init; }

    /// <summary>How many days after adoption what was said is deleted, by the table's rules.</summary>
    public required int TalkDays { get; init; }

    /// <summary>From when what was said is deleted; null until adopted.</summary>
    public DateTimeOffset? TalkEndsAt { get; init; }

    public required bool MayAdopt { get; init; }

    /// <summary>In the order of the agenda.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>What was not reached and waits for the next session, as far as this viewer may see the titles.</summary>
    public IReadOnlyList<Waiting> NotReached { get; init; } = [];

    public bool MayAdd => Stage == MinutesStage.Adopted && Items.Any(i => i.Document is not null);

    /// <param name="Id">The item.</param>
    /// <param name="Number">Place on the agenda.</param>
    /// <param name="Sight">Why this viewer sees it, and until when.</param>
    /// <param name="Document">Its part; null when it is not this viewer's to see, or runs now.</param>
    /// <param name="RunsNow">The item is open: its part comes when it has ended.</param>
    /// <param name="IsCase">Whether it is about a case.</param>
    public sealed record Item(Guid Id, int Number, Sight Sight, ItemDocument? Document, bool RunsNow, bool IsCase)
    {
        public IReadOnlyList<Addition> Additions { get; init; } = [];
    }

    /// <param name="Number">Place on the agenda.</param>
    /// <param name="Reference">The case's reference; null for a topic.</param>
    /// <param name="Title">Title without names.</param>
    public sealed record Waiting(int Number, string? Reference, string Title);

    public sealed record Addition(Guid Id, string Text, string Author, string Organisation, DateTimeOffset At);
}
