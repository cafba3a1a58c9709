namespace PokCases.Web.Cases.Timeline;

/// <summary>One thing that happened, from whichever source.</summary>
/// <param name="Id">Of the event, item, outcome, action or contribution.</param>
/// <param name="At">When.</param>
/// <param name="Group">What it is filtered by.</param>
/// <param name="Key">Key of its sentence; <c>{0}</c> in it is <paramref name="Detail"/>, <c>{1}</c> the name of the subject.</param>
/// <param name="Detail">A word of its own, or the key of one; empty for none.</param>
/// <param name="Text">In somebody's own words, or empty.</param>
/// <param name="ById">Who did it; null or empty when the program did.</param>
/// <param name="SubjectId">The person it is about, if it is one.</param>
/// <param name="Href">Where more stands; null for nowhere.</param>
public sealed record TimelineEntry(
    Guid Id,
    DateTimeOffset At,
    TimelineGroup Group,
    string Key,
    string Detail,
    string Text,
    Guid? ById = null,
    Guid? SubjectId = null,
    string? Href = null)
{
    /// <summary>What a change of stage was a part of; null for none.</summary>
    public PokCases.Domain.Cases.StageCause? Cause { get; init; }

    /// <summary>The number of the session it happened in; null when it is not about one.</summary>
    public int? Session { get; init; }

    /// <summary>Who did it.</summary>
    public PersonLine? By { get; init; }

    /// <summary>The person it is about.</summary>
    public PersonLine? Subject { get; init; }

    /// <summary>The same, of an action: it says which, and leads there.</summary>
    public TimelineEntry About(Guid action, string text) => this with { Text = Text.Length == 0 ? text : Text, Href = $"/acties/{action}" };
}
