using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>How somebody stands to an advice.</summary>
public enum Stance
{
    /// <summary>Akkoord.</summary>
    Agree,

    /// <summary>Niet akkoord.</summary>
    Disagree,

    /// <summary>Ik onthoud mij.</summary>
    Abstain,
}
