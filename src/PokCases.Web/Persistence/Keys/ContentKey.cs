namespace PokCases.Web.Persistence.Keys;

/// <summary>A key as it is used.</summary>
/// <param name="Subject">Whose texts stand under it.</param>
/// <param name="Version">Counts from 1.</param>
/// <param name="Bytes">The key itself, 32 bytes.</param>
/// <param name="MadeAt">When it was made, in milliseconds since 1970.</param>
internal sealed record ContentKey(Guid Subject, int Version, byte[] Bytes, long MadeAt);
