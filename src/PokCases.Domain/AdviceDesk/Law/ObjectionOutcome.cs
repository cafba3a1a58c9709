namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>How an objection ended.</summary>
public enum ObjectionOutcome
{
    /// <summary>Informeel opgelost.</summary>
    InformallySolved,

    /// <summary>Gegrond.</summary>
    Upheld,

    /// <summary>Deels gegrond.</summary>
    Partly,

    /// <summary>Ongegrond of niet-ontvankelijk.</summary>
    Rejected,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,
}
