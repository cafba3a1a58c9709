using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>Who asks: the facts about a person that every rule needs.</summary>
/// <param name="PersonId">The professional.</param>
/// <param name="OrganisationId">The organisation worked for.</param>
/// <param name="Roles">Roles of the installation.</param>
/// <param name="IsActive">Whether this person may get in at all.</param>
public sealed record Viewer(Guid PersonId, Guid OrganisationId, InstallationRoles Roles, bool IsActive)
{
    /// <summary>The colleagues this person acts for now (waarneming): what they are responsible for, and nothing else of theirs.</summary>
    public IReadOnlyList<Guid> StandsInFor { get; init; } = [];

    /// <summary>Professional secrecy this person works under.</summary>
    public Profession Profession { get; init; }

    /// <summary>Whether this person acts for that colleague now.</summary>
    public bool IsSubstituteOf(Guid person) => StandsInFor.Contains(person);

    /// <summary>Whether this is the person, or somebody who acts for that person now.</summary>
    public bool ActsAs(Guid person) => person == PersonId || IsSubstituteOf(person);

    /// <inheritdoc/>
    public bool Equals(Viewer? other) => other is not null
        && PersonId == other.PersonId
        && OrganisationId == other.OrganisationId
        && Roles == other.Roles
        && IsActive == other.IsActive
        && Profession == other.Profession
        && StandsInFor.SequenceEqual(other.StandsInFor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PersonId, OrganisationId, Roles, IsActive, StandsInFor.Count);
}
