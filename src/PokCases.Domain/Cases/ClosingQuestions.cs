namespace PokCases.Domain.Cases;

/// <summary>What closing asks beside outcome, contact and whether the resident was told. Only what the outcome makes relevant.</summary>
/// <param name="Change">What changed for the resident, in their own words.</param>
/// <param name="Obstacle">Which obstacle gave way, and how.</param>
/// <param name="Lesson">What the table learnt.</param>
/// <param name="Aftercare">Whether it is asked later if it holds.</param>
public sealed record ClosingQuestions(bool Change, bool Obstacle, bool Lesson, bool Aftercare)
{
    /// <summary>The questions of an outcome.</summary>
    public static ClosingQuestions Of(ClosingOutcome outcome) => outcome switch
    {
        ClosingOutcome.Solved or ClosingOutcome.Partly => new(Change: true, Obstacle: true, Lesson: true, Aftercare: true),
        ClosingOutcome.ScaledDown => new(Change: true, Obstacle: false, Lesson: true, Aftercare: true),
        ClosingOutcome.NotSolved or ClosingOutcome.ScaledUp => new(Change: false, Obstacle: false, Lesson: true, Aftercare: true),
        _ => new(Change: false, Obstacle: false, Lesson: false, Aftercare: false),
    };
}
