namespace PokCases.Domain.AdviceDesk;

/// <summary>What a matter became elsewhere.</summary>
public enum MatterLinkKind
{
    /// <summary>A case for a table.</summary>
    Case,

    /// <summary>A warm referral.</summary>
    Referral,

    /// <summary>A signal.</summary>
    Signal,
}
