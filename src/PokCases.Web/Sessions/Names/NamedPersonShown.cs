namespace PokCases.Web.Sessions.Names;

/// <summary>Who somebody is, for whom names were revealed.</summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Role">What stands in its place otherwise.</param>
public sealed record NamedPersonShown(string Name, string Role);
