using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>How sure a contribution is.</summary>
public enum Nature
{
    /// <summary>Feit.</summary>
    Fact,

    /// <summary>Vermoeden.</summary>
    Suspicion,

    /// <summary>Mening.</summary>
    Opinion,
}
