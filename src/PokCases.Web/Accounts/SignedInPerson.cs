using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts;

/// <summary>A person whose sign-in holds.</summary>
internal sealed record SignedInPerson(Professional Professional, string Organisation, Guid SignInId)
{
    /// <summary>The colleagues this person acts for at this moment.</summary>
    public IReadOnlyList<Guid> StandsInFor { get; init; } = [];

    public Viewer Viewer => new(Professional.Id, Professional.OrganisationId, Professional.Roles, IsActive: true) { StandsInFor = StandsInFor, Profession = Professional.Profession };
}
