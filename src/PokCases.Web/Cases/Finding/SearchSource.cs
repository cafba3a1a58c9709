namespace PokCases.Web.Cases.Finding;

/// <summary>What kind of text something was found in.</summary>
public enum SearchSource
{
    /// <summary>Reference, title or question of the case.</summary>
    Case,

    /// <summary>A contribution of the own organisation.</summary>
    Contribution,

    /// <summary>An outcome.</summary>
    Outcome,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A goal of the plan.</summary>
    Goal,
}
