namespace PokCases.Domain.Sharing;

/// <summary>Which documents of the deciding organisation are shared.</summary>
public enum SharedDocuments
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those that are named.</summary>
    Named,

    /// <summary>All of them.</summary>
    All,
}
