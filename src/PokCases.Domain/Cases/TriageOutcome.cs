namespace PokCases.Domain.Cases;

/// <summary>What triage decided.</summary>
public enum TriageOutcome
{
    /// <summary>Naar de tafel.</summary>
    ToTable,

    /// <summary>Naar een andere tafel.</summary>
    ToOtherTable,

    /// <summary>Warm verwijzen.</summary>
    WarmReferral,

    /// <summary>Terug met advies.</summary>
    BackWithAdvice,

    /// <summary>Niet in behandeling.</summary>
    NotAccepted,
}
