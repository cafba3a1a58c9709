using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>Somebody who decides about the money of a person of a household, as it stands for everybody.</summary>
/// <param name="PersonId">Whose money.</param>
/// <param name="Person">What that person is called.</param>
/// <param name="Representation">The bewind or curatele.</param>
/// <param name="Member">The person's place in the household, closed or not.</param>
internal sealed record MoneyKeeper(Guid PersonId, string Person, Representation Representation, HouseholdMember Member);
