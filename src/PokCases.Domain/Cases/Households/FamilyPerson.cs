namespace PokCases.Domain.Cases.Households;

/// <summary>A person as the family picture needs to know one.</summary>
/// <param name="Id">The person.</param>
/// <param name="Role">The role, which says the generation of who has no lines.</param>
public readonly record struct FamilyPerson(Guid Id, HouseholdRole Role);
