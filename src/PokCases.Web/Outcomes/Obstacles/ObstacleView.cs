using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes.Obstacles;

/// <summary>What stood in the way, what gave way, and what policy answered, as far as it may leave the tables.</summary>
public sealed record ObstacleView
{
    /// <summary>The quarters that cases are counted over: those that are over.</summary>
    public required QuarterSpan OfCases { get; init; }

    /// <summary>The quarters in which signals were raised, until now.</summary>
    public required QuarterSpan OfSignals { get; init; }

    /// <summary>How strict the door is.</summary>
    public required DoorRules Rules { get; init; }

    /// <summary>Cases per obstacle: brought in, and how they ended.</summary>
    public required IReadOnlyList<ShownTable> Cases { get; init; }

    /// <summary>Signals: how often each rule was seen in the way, of what kind, and how far signals are.</summary>
    public required IReadOnlyList<ShownTable> Signals { get; init; }

    /// <summary>What policy answered, the last first.</summary>
    public required IReadOnlyList<(string Obstacle, string Answer, DateOnly On)> Answers { get; init; }

    /// <summary>Which pages of figures the viewer has.</summary>
    public required OutcomeAudience Audience { get; init; }

    /// <summary>The figures as files give them.</summary>
    public IEnumerable<FigureLine> Lines => [.. Cases.SelectMany(t => FigureLine.Of(t, OfCases)), .. Signals.SelectMany(t => FigureLine.Of(t, OfSignals))];
}
