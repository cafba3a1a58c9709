using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Administering;

/// <summary>What the administrator says about a person.</summary>
internal sealed record PersonInput(string Name, string Function, Guid OrganisationId, string Email, InstallationRoles Roles, Profession Profession);
