using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A professional of a partnership under test.</summary>
internal sealed record Person(Guid Id, string Name, Guid OrganisationId, InstallationRoles Roles)
{
    public string Email => $"{Id:N}@voorbeeld.nl";

    public Viewer Viewer => new(Id, OrganisationId, Roles, IsActive: true);

    public Caller Caller => new(Viewer, Guid.Empty, "127.0.0.1", string.Empty);
}
