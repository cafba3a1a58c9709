using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <summary>The compartment that something was said in, and what the viewer is to it.</summary>
/// <param name="Audience">How far it goes.</param>
/// <param name="OrganisationId">The organisation it was said for.</param>
/// <param name="Profession">Whose secrecy it falls under, with <see cref="Audience.Profession"/>.</param>
/// <param name="IsOwn">The viewer said it or wrote it down.</param>
/// <param name="OnCaseTeam">The viewer belongs to the team of its case.</param>
public readonly record struct Compartment(Audience Audience, Guid OrganisationId, Profession Profession, bool IsOwn, bool OnCaseTeam);
