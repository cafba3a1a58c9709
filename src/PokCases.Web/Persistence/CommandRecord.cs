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
}
