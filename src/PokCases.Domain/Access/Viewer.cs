using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>Who asks: the facts about a person that every rule needs.</summary>
/// <param name="PersonId">The professional.</param>
/// <param name="OrganisationId">The organisation worked for.</param>
/// <param name="Roles">Roles of the installation.</param>
/// <param name="IsActive">Whether this person may get in at all.</param>
public sealed record Viewer(Guid PersonId, Guid OrganisationId, InstallationRoles Roles, bool IsActive);
