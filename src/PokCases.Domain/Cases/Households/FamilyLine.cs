namespace PokCases.Domain.Cases.Households;

/// <summary>A relation as the family picture needs to know one.</summary>
/// <param name="From">The person it is read from.</param>
/// <param name="To">The person it leads to.</param>
/// <param name="Kind">How they belong to each other.</param>
public readonly record struct FamilyLine(Guid From, Guid To, RelationKind Kind);
