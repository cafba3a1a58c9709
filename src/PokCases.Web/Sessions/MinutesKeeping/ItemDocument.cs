using System.Text.Json;
using System.Text.Json.Serialization;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>One item's part of the minutes, as it is kept: everybody by id and by the name they had then.</summary>
/// <remarks>Nothing that was contributed stands in it, nor the case's question: those end with the item.</remarks>
public sealed record ItemDocument
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Version of this shape, so that a later one can still read what was kept.</summary>
    public int Shape { get; init; } = 1;

    /// <summary>Place on the agenda, from 1.</summary>
    public required int Number { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>The case's reference; null for other items.</summary>
    public string? Reference { get; init; }

    /// <summary>Title without names; empty for welcome and closing.</summary>
    public required string Title { get; init; }

    public required ItemState State { get; init; }

    /// <summary>Null of an item that was not reached.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Only of an item that was finished: a parked one got its end from the session's.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public required IReadOnlyList<PhaseTime> Phases { get; init; }

    public required IReadOnlyList<PersonThen> Present { get; init; }

    public required IReadOnlyList<WithoutAccount> BesideThem { get; init; }

    public required IReadOnlyList<OutcomeThen> Outcomes { get; init; }

    public required IReadOnlyList<ActionThen> Actions { get; init; }

    /// <summary>The same with its texts said another way, as one viewer reads them; what is kept stays as it was.</summary>
    public ItemDocument In(Func<string, string> way) => this with
    {
        Title = way(Title),
        BesideThem = [.. BesideThem.Select(g => g with { Role = way(g.Role) })],
        Outcomes = [.. Outcomes.Select(o => o with { Text = way(o.Text), Positions = [.. o.Positions.Select(p => p with { Dissent = way(p.Dissent) })] })],
        Actions = [.. Actions.Select(a => a with { Text = way(a.Text) })],
    };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static ItemDocument FromJson(string json) => JsonSerializer.Deserialize<ItemDocument>(json, Options)!;

    /// <summary>A phase that was reached.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="PlannedMinutes">Planned, with what the chair gave on top.</param>
    /// <param name="SpentSeconds">Spent.</param>
    public sealed record PhaseTime(string Name, int PlannedMinutes, int SpentSeconds);

    /// <summary>Somebody, by id and by the name and organisation of that time.</summary>
    public sealed record PersonThen(Guid Id, string Name, Guid OrganisationId, string Organisation)
    {
        /// <summary>Roles at the table; none for a guest.</summary>
        public TableRoles Roles { get; init; }

        public bool Chaired { get; init; }

        public bool Introduced { get; init; }

        /// <summary>Name of the member this person came for.</summary>
        public string? SubstituteFor { get; init; }
    }

    /// <summary>A resident or helper at the own item: by role, never by name.</summary>
    public sealed record WithoutAccount(RoomGuestKind Kind, string Role);

    public sealed record OutcomeThen(Guid Id, OutcomeKind Kind, string Text, OutcomeState State)
    {
        /// <summary>Whose decision it is.</summary>
        public string? Organisation { get; init; }

        public PersonThen? MandateHolder { get; init; }

        public IReadOnlyList<PositionThen> Positions { get; init; } = [];
    }

    public sealed record PositionThen(PersonThen Who, Stance Stance, string Dissent);

    public sealed record ActionThen(Guid Id, string Text, PersonThen Who, DateOnly DueOn);
}
