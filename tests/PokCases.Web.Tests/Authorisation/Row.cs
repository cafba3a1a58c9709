namespace PokCases.Web.Tests.Authorisation;

/// <summary>One endpoint's row of the matrix.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">As the program maps it.</param>
/// <param name="May">Who may, by the oracle.</param>
/// <param name="Exactly">Who may gets an answer; else what they get depends on how things stand too, and only who may not is told apart.</param>
internal sealed record Row(string Method, string Route, Func<Oracle, Who, Target, bool> May, bool Exactly);
