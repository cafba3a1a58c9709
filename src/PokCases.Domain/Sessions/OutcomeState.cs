using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>Where an outcome stands.</summary>
public enum OutcomeState
{
    /// <summary>Written down; a decision waits for its mandate holder.</summary>
    Proposed,

    /// <summary>Holds.</summary>
    Settled,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}
