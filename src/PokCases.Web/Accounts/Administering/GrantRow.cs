using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Administering;

/// <summary>A role somebody has or had.</summary>
public sealed record GrantRow(string Name, string Organisation, InstallationRoles Role, string? By, DateTimeOffset? At, string? EndedBy, DateTimeOffset? EndedAt);
