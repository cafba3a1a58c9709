namespace PokCases.Domain.Tables;

/// <summary>The four kinds of table.</summary>
public enum TableKind
{
    /// <summary>Doorbraaktafel.</summary>
    Breakthrough,

    /// <summary>Casuïstiektafel.</summary>
    CaseTable,

    /// <summary>Partneroverleg: topics only, never a case.</summary>
    PartnerMeeting,

    /// <summary>Intervisie: cases without persons, led by a facilitator who may come from outside.</summary>
    PeerReview,
}
