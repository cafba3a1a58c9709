namespace PokCases.Domain.AdviceDesk;

/// <summary>Why nobody could answer a question.</summary>
public enum UnansweredReason
{
    /// <summary>There is no rule or provision for it.</summary>
    NoProvision,

    /// <summary>The rule is not clear, or rules collide.</summary>
    RuleUnclear,

    /// <summary>Nobody is responsible, or each points at the other.</summary>
    NobodyResponsible,

    /// <summary>The one who could answer was not to be reached.</summary>
    NotReached,

    /// <summary>It asks for knowledge that is not at the desk.</summary>
    NotKnownHere,

    /// <summary>Something else.</summary>
    Other,
}
