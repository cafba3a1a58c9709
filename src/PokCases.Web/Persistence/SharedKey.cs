namespace PokCases.Web.Persistence;

/// <summary>Names a load that gives everybody the same.</summary>
/// <param name="What">Its kind, e.g. <c>roster</c>.</param>
/// <param name="Id">Of what it is loaded: a session, an item.</param>
/// <param name="Stale">Which change ends it.</param>
/// <param name="Part">Which part, e.g. the ids asked for; empty for all of it.</param>
internal readonly record struct SharedKey(string What, Guid Id, DependsOn Stale, string Part = "");
