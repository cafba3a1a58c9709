using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Administering;

/// <summary>A person in the administrator's list.</summary>
public sealed record PersonRow(Guid Id, string Name, string Function, string Organisation, string Email, InstallationRoles Roles, ProfessionalState State);
