namespace PokCases.Domain.Accountability;

/// <summary>Leaves next to each other, whose root is a hash in a proof.</summary>
/// <param name="Start">The first one, counted from 0.</param>
/// <param name="End">The one after the last.</param>
public readonly record struct LeafRange(long Start, long End);
