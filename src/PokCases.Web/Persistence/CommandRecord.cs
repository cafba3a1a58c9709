using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>A command that was done, with its answer: the same id again returns it and changes nothing.</summary>
internal sealed class CommandRecord
{
    public Guid Id { get; set; }

    /// <summary>Who gave it; another person's use of the same id is refused.</summary>
    public Guid ActorId { get; set; }

    public string Name { get; set; } = string.Empty;

    /// <summary>The answer as JSON; holds ids and numbers, never content.</summary>
    public string Answer { get; set; } = string.Empty;

    public DateTimeOffset At { get; set; }

    /// <summary>Reads a row with the columns in the order they stand in here.</summary>
    public static CommandRecord From(DbDataReader row) => new()
    {
        Id = row.GetGuid(0),
        ActorId = row.GetGuid(1),
        Name = row.GetString(2),
        Answer = row.GetString(3),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
    };
}
