using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>One item's part of the minutes, frozen as a document: who was there, outcomes with dissent, actions.</summary>
public sealed class ItemMinutes
{
    private ItemMinutes()
    {
    }

    /// <summary>Freezes an item's part.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="caseId">The case; null for other items.</param>
    /// <param name="document">The part as JSON; its shape is the web project's <c>ItemDocument</c>.</param>
    public ItemMinutes(Guid itemId, Guid sessionId, Guid? caseId, string document)
    {
        ItemId = itemId;
        SessionId = sessionId;
        CaseId = caseId;
        Document = document;
    }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The case.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>The part as JSON.</summary>
    public string Document { get; private set; } = string.Empty;

    /// <summary>Replaces a draft.</summary>
    public void Replace(string document) => Document = document;
}
