namespace PokCases.Load.Live;

/// <summary>Somebody who signed in.</summary>
/// <param name="Id">The professional.</param>
/// <param name="Cookie">Name and value.</param>
internal sealed record PreparedPerson(Guid Id, string Cookie);
