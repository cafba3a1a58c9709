namespace PokCases.Web.Persistence;

/// <summary>What a shared load gave, and whether it came from a personal table.</summary>
internal sealed record SharedLoad<T>(T Value, bool IsPersonal);
