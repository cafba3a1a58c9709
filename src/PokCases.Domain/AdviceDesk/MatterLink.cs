namespace PokCases.Domain.AdviceDesk;

/// <summary>What became of a matter elsewhere. Kept on the matter only: what it leads to knows nothing of the matter.</summary>
public sealed class MatterLink
{
    private MatterLink()
    {
    }

    /// <summary>Keeps where something went on.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="matterId">The matter.</param>
    /// <param name="kind">What it became.</param>
    /// <param name="targetId">The case, referral or signal.</param>
    /// <param name="now">The moment.</param>
    public MatterLink(Guid id, Guid matterId, MatterLinkKind kind, Guid targetId, DateTimeOffset now)
    {
        Id = id;
        MatterId = matterId;
        Kind = kind;
        TargetId = targetId;
        MadeAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>What it became.</summary>
    public MatterLinkKind Kind { get; private set; }

    /// <summary>The case, referral or signal.</summary>
    public Guid TargetId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; private set; }
}
