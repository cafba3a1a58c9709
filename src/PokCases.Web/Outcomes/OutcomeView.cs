using PokCases.Domain.Outcomes;
using PokCases.Web.Outcomes.Surveys;

namespace PokCases.Web.Outcomes;

/// <summary>What a page of figures shows.</summary>
public sealed record OutcomeView
{
    /// <summary>What was asked.</summary>
    public required OutcomeAsked Asked { get; init; }

    /// <summary>Whether only what may leave the table is shown.</summary>
    public required bool IsCouncil { get; init; }

    /// <summary>Which pages of figures the viewer has.</summary>
    public required OutcomeAudience Audience { get; init; }

    /// <summary>What can be chosen.</summary>
    public required OutcomeNames Names { get; init; }

    /// <summary>All quarters there are figures of.</summary>
    public required QuarterSpan Known { get; init; }

    /// <summary>The quarters that the figures are over.</summary>
    public required QuarterSpan Period { get; init; }

    /// <summary>How strict the door is.</summary>
    public required DoorRules Rules { get; init; }

    /// <summary>Each figure of <see cref="CaseFigures.Counts"/>; null when it is hidden.</summary>
    public IReadOnlyList<int?> Counts { get; init; } = [];

    /// <summary>Median and 90th percentile of each figure of <see cref="CaseFigures.Durations"/>.</summary>
    public IReadOnlyList<(int? Median, int? Ninetieth)> Durations { get; init; } = [];

    /// <summary>The same counts for each part along which they are broken down.</summary>
    public IReadOnlyList<OutcomePart> Parts { get; init; } = [];

    /// <summary>Before and after what was marked at the table; null when no table is chosen or nothing is marked.</summary>
    public BeforeAfter? Event { get; init; }

    /// <summary>Work of the tables.</summary>
    public WorkFigures? Work { get; init; }

    /// <summary>Referrals of the tables; not for the council.</summary>
    public ReferralFigures? Referrals { get; init; }

    /// <summary>Questionnaires that ended in the period; not for the council.</summary>
    public IReadOnlyList<SurveyResult> Surveys { get; init; } = [];

    /// <summary>Whether the viewer opens questionnaires and closes them.</summary>
    public bool KeepsSurveys { get; init; }

    /// <summary>The rule that what was asked breaks: then there are no figures.</summary>
    public string? Trouble { get; init; }

    /// <summary>Where this page is.</summary>
    public string Path => IsCouncil ? OutcomesModule.CouncilPath : OutcomesModule.Path;
}
