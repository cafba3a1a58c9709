using PokCases.Domain.Cases;

namespace PokCases.Domain.Outcomes;

/// <summary>One closing in the course of a case.</summary>
/// <param name="Outcome">How it ended; null when nobody said.</param>
/// <param name="ClosedAt">When.</param>
/// <param name="ReopenedAt">When the case was taken up again; null while this closing stands.</param>
/// <param name="Aftercare">What the resident said later, and when that was written down.</param>
public sealed record CaseEnding(ClosingOutcome? Outcome, DateTimeOffset ClosedAt, DateTimeOffset? ReopenedAt, IReadOnlyList<(AftercareAnswer Answer, DateTimeOffset At)> Aftercare);
