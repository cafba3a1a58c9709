namespace PokCases.Domain.Cases.Names;

/// <summary>Somebody of a household: what the person is called, and what stands in the place of that name.</summary>
/// <param name="Name">As it is known in the household: names, initials or a role.</param>
/// <param name="Word">What stands in its place, e.g. <c>moeder</c>; null when the name may be shown.</param>
public sealed record CalledPerson(string Name, string? Word);
