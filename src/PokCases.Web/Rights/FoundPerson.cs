namespace PokCases.Web.Rights;

/// <summary>Somebody who was found by name.</summary>
/// <param name="Name">The whole name.</param>
/// <param name="BornOn">Day of birth, to tell namesakes apart; null when it is not known.</param>
/// <param name="Cases">The cases this person is in.</param>
public sealed record FoundPerson(string Name, DateOnly? BornOn, IReadOnlyList<FoundPerson.InCase> Cases)
{
    /// <summary>A case, and who the person is in it.</summary>
    public sealed record InCase(string Reference, string Role);
}
