using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>A person of another case that the viewer works on, too.</summary>
internal sealed record KnownPerson(Guid PersonId, string Name, HouseholdRole Role, string OwnRole, Guid CaseId, string Reference);
