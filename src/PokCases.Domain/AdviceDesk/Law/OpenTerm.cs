namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>A term that runs: what it waits for, and its last day.</summary>
/// <param name="SourceId">The decision or event it comes from.</param>
/// <param name="Source">What kind of event that is; null for the decision itself, whose term is the one to object.</param>
/// <param name="LastDay">Its last day.</param>
public readonly record struct OpenTerm(Guid SourceId, ObjectionEventKind? Source, DateOnly LastDay);
