namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>One step of reckoning a term: what was applied, and the day it led to or moved on from.</summary>
/// <param name="Reason">What was applied.</param>
/// <param name="Day">For a length, the day it ends on; for a start, the day it is counted from; else the day that was moved on from.</param>
public readonly record struct TermStep(TermReason Reason, DateOnly Day);
