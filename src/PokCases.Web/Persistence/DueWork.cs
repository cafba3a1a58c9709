namespace PokCases.Web.Persistence;

/// <summary>Work that falls due at a moment. Its effect is a command whose id is made of kind, subject and due time: it happens once.</summary>
internal sealed class DueWork
{
    public Guid Id { get; set; }

    /// <summary>Which job does it, e.g. <c>close-forgotten-session</c>.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>What it is about, e.g. the session.</summary>
    public Guid SubjectId { get; set; }

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? DoneAt { get; set; }
}
