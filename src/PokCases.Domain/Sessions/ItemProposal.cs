namespace PokCases.Domain.Sessions;

/// <summary>Why somebody wants an item on the agenda, and what the chair answered. Free text about a case: personal.</summary>
public sealed class ItemProposal
{
    private ItemProposal()
    {
    }

    /// <summary>Proposes an item.</summary>
    public ItemProposal(Guid itemId, string why, DateTimeOffset now)
    {
        ItemId = itemId;
        Why = Texts.Optional(why, 1000);
        ProposedAt = now;
    }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Why now, in the proposer's words.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>Who answered.</summary>
    public Guid? AnsweredById { get; private set; }

    /// <summary>When answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The reason with the answer; required when declined.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The chair's answer, for the proposer to read.</summary>
    public void Answer(Guid byId, string reason, bool accepted, DateTimeOffset now)
    {
        Reason = accepted ? Texts.Optional(reason, 500) : Texts.Required(reason, 500);
        AnsweredById = byId;
        AnsweredAt = now;
    }
}
