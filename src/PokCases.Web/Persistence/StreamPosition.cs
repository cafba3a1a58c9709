namespace PokCases.Web.Persistence;

/// <summary>A stream stands at a number.</summary>
internal readonly record struct StreamPosition(Guid Stream, long Seq);
