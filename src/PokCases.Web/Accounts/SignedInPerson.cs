using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts;

/// <summary>A person whose sign-in holds.</summary>
internal sealed record SignedInPerson(Professional Professional, string Organisation, Guid SignInId)
{
    public Viewer Viewer => new(Professional.Id, Professional.OrganisationId, Professional.Roles, IsActive: true);
}
