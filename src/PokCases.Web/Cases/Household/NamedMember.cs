using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>Somebody of a household with the name known there: the same for whoever looks, so nothing of it goes on before it was decided for the viewer.</summary>
internal sealed record NamedMember(HouseholdMember Member, string Name);
