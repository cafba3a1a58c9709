using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>What a page of figures of the advice desk shows.</summary>
public sealed record DeskOutcomeView
{
    /// <summary>The half-year that was asked.</summary>
    public required HalfYear Half { get; init; }

    /// <summary>Those that can be asked, the last first.</summary>
    public required IReadOnlyList<HalfYear> Known { get; init; }

    /// <summary>Whether only what may leave the desk is shown.</summary>
    public required bool IsCouncil { get; init; }

    /// <summary>Which pages of figures the viewer has.</summary>
    public required OutcomeAudience Audience { get; init; }

    /// <summary>How strict the door is.</summary>
    public required DoorRules Rules { get; init; }

    /// <summary>The figures, in the order of the page.</summary>
    public required IReadOnlyList<ShownTable> Tables { get; init; }

    /// <summary>Where this page is.</summary>
    public string Path => IsCouncil ? OutcomesModule.CouncilDeskPath : OutcomesModule.DeskPath;
}
