namespace PokCases.Domain.AdviceDesk;

/// <summary>Why a resident may have what is kept of them erased (AVG art. 17, first paragraph, under a to d). A choice and no words of one's own: it stands in the verklaring van vernietiging.</summary>
public enum ErasureGround
{
    /// <summary>Not needed any more for what it was kept for (under a).</summary>
    NotNeeded,

    /// <summary>Consent was withdrawn (under b).</summary>
    ConsentWithdrawn,

    /// <summary>The resident objected, and nothing weighs more (under c).</summary>
    Objected,

    /// <summary>It was kept without a ground (under d).</summary>
    Unlawful,
}
