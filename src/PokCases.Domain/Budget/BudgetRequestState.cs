namespace PokCases.Domain.Budget;

/// <summary>Where a request for money stands.</summary>
public enum BudgetRequestState
{
    /// <summary>Aangevraagd.</summary>
    Requested,

    /// <summary>Eerste akkoord: above the limit a second person has to agree.</summary>
    ApprovedOnce,

    /// <summary>Vastgelegd: agreed on, and the money lies fixed.</summary>
    Committed,

    /// <summary>Afgerekend: what was not needed flowed back.</summary>
    Settled,

    /// <summary>Afgewezen.</summary>
    Rejected,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,
}
