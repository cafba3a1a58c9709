using PokCases.Domain.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Somebody who looks: the plain facts that the oracle asks of a person.</summary>
/// <param name="Kind">What this one is to the partnership.</param>
/// <param name="Person">Null for somebody who never signed in.</param>
/// <param name="IsIn">False for who never signed in, who was signed out and who was switched off.</param>
/// <param name="Profession">Professional secrecy.</param>
internal sealed record Who(string Kind, Person? Person, bool IsIn, Profession Profession)
{
    public Guid Id => Person?.Id ?? Guid.Empty;

    public Guid Organisation => Person?.OrganisationId ?? Guid.Empty;

    public bool Is(InstallationRoles role) => IsIn && Person is { } person && (person.Roles & role) != 0;
}
