namespace PokCases.Domain.Cases;

/// <summary>Where a case stands.</summary>
public enum CaseStage
{
    /// <summary>Aangemeld.</summary>
    Submitted,

    /// <summary>Triage.</summary>
    Triage,

    /// <summary>Op tafel.</summary>
    OnTable,

    /// <summary>In uitvoering.</summary>
    InProgress,

    /// <summary>Afgesloten.</summary>
    Closed,

    /// <summary>In de wacht.</summary>
    OnHold,
}
