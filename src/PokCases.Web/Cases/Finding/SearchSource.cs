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

    /// <summary>What was told when the case was brought.</summary>
    Introduction,

    /// <summary>An answer to a step of the method.</summary>
    Method,

    /// <summary>The breakthrough form, or what came of it.</summary>
    Breakthrough,

    /// <summary>What was written down at closing.</summary>
    Closing,
}
