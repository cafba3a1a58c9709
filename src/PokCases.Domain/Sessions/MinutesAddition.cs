using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>An addition to adopted minutes: a correction never changes what was adopted.</summary>
public sealed class MinutesAddition
{
    private MinutesAddition()
    {
    }

    /// <summary>Adds to adopted minutes.</summary>
    public MinutesAddition(Guid id, Guid sessionId, Guid itemId, Guid? caseId, Guid authorId, string text, DateTimeOffset now)
    {
        Id = id;
        SessionId = sessionId;
        ItemId = itemId;
        CaseId = caseId;
        AuthorId = authorId;
        Text = Texts.Required(text, 2000);
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The item it is about.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Who added it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
