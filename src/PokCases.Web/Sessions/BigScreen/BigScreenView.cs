using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;

namespace PokCases.Web.Sessions.BigScreen;

/// <summary>What hangs on the wall: read by everybody in the room, so it holds no contribution, no resident and no position by name.</summary>
public sealed record BigScreenView
{
    public required Guid SessionId { get; init; }

    public required long Seq { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required string Table { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required SessionState State { get; init; }

    /// <summary>The item now open; null between items.</summary>
    public CurrentItem? Current { get; init; }

    public required IReadOnlyList<AgendaLine> Agenda { get; init; }

    /// <summary>Who is at the table.</summary>
    public required IReadOnlyList<Seated> Present { get; init; }

    /// <summary>The first item still to come.</summary>
    public AgendaLine? Next => Agenda.FirstOrDefault(l => l.State == ItemState.Accepted);

    /// <summary>Whether outcomes belong on the screen; else the agenda does, as in the check-in round and between items.</summary>
    public bool ShowsOutcomes => Current is { MayBeSeen: true, Kind: not ItemKind.Welcome };

    /// <param name="Kind">What it is about.</param>
    /// <param name="MayBeSeen">Whether the viewer is admitted to it now.</param>
    /// <param name="Title">Title without names; empty when it may not be seen, or for welcome and closing.</param>
    public sealed record CurrentItem(ItemKind Kind, bool MayBeSeen, string Title)
    {
        public string? Phase { get; init; }

        /// <summary>Place of the phase, from 1.</summary>
        public int PhaseNumber { get; init; }

        public int PhaseCount { get; init; }

        public string Question { get; init; } = string.Empty;

        /// <summary>Of its case.</summary>
        public IReadOnlyList<HardDateLine> HardDates { get; init; } = [];

        /// <summary>Whether decisions between sessions are told or confirmed at it.</summary>
        public InterimNotice Interim { get; init; }

        public DateTimeOffset? EndsAt { get; init; }

        public TimeSpan Length { get; init; }

        public IReadOnlyList<OutcomeLine> Outcomes { get; init; } = [];

        public IReadOnlyList<ActionLine> Actions { get; init; } = [];
    }

    /// <param name="Kind">What it is about.</param>
    /// <param name="Label">A topic's title or a case's reference, which says nothing to who is not part of it; null when not even that may be seen.</param>
    /// <param name="Minutes">Planned.</param>
    /// <param name="State">Where it stands.</param>
    public sealed record AgendaLine(ItemKind Kind, string? Label, int Minutes, ItemState State);

    public sealed record Seated(string Name, string Organisation);

    public sealed record OutcomeLine(Guid Id, OutcomeKind Kind, string Text, bool Waits, string Organisation, string MandateHolder, int Agree, int Disagree, int Abstain);

    public sealed record ActionLine(Guid Id, string Text, string Who, DateOnly DueOn);
}
