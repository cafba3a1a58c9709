using System.Text.Json;

namespace PokCases.Web.Persistence;

/// <summary>A command that was done, in this batch or long ago: what it answers, also when it comes again.</summary>
internal sealed class DoneCommand
{
    private readonly CommandRecord record;
    private readonly string answer;

    /// <summary>One that is on disk.</summary>
    public DoneCommand(CommandRecord record)
    {
        this.record = record;
        answer = string.Empty;
        Advances = [];
    }

    /// <summary>One of this batch; its numbers are given out at the batch's end.</summary>
    /// <param name="record">All but the answer.</param>
    /// <param name="answer">What the work answered, as JSON.</param>
    /// <param name="advances">The streams it advances.</param>
    public DoneCommand(CommandRecord record, string answer, IEnumerable<KeyValuePair<Guid, Writing.PendingAdvance>> advances)
    {
        this.record = record;
        this.answer = answer;
        Advances = [.. advances];
    }

    public CommandRecord Record => record;

    public IReadOnlyList<KeyValuePair<Guid, Writing.PendingAdvance>> Advances { get; }

    /// <summary>Where the streams it advanced stand by it; known once <see cref="Number"/> was called.</summary>
    public IReadOnlyList<StreamPosition> Positions { get; private set; } = [];

    /// <summary>Its numbers were given out: the answer is whole.</summary>
    public void Number(IReadOnlyList<StreamPosition> positions)
    {
        Positions = positions;
        var numbers = JsonSerializer.Serialize(positions.ToDictionary(p => p.Stream, p => p.Seq), JsonSerializerOptions.Web);
        record.Answer = $$"""{"answer":{{answer}},"positions":{{numbers}}}""";
    }

    /// <summary>The first answer again.</summary>
    public Written<TAnswer> Again<TAnswer>()
    {
        var stored = JsonSerializer.Deserialize<StoredAnswer<TAnswer>>(record.Answer, JsonSerializerOptions.Web)!;
        return new Written<TAnswer>(stored.Answer, [.. stored.Positions.Select(p => new StreamPosition(p.Key, p.Value))]);
    }

    private sealed record StoredAnswer<TAnswer>(TAnswer Answer, Dictionary<Guid, long> Positions);
}
