namespace PokCases.Web.Persistence.Keys;

/// <summary>A key of a case or person as it is kept: encrypted under the master key.</summary>
/// <param name="Subject">The case, the person, or another thing whose texts stand under it.</param>
/// <param name="Version">Counts from 1; what is written stands under the newest.</param>
/// <param name="Wrapped">The key, encrypted.</param>
/// <param name="Master">Under which master key (<see cref="MasterKey.Mark"/>).</param>
/// <param name="MadeAt">When it was made, in milliseconds since 1970.</param>
internal sealed record WrappedKey(Guid Subject, int Version, byte[] Wrapped, string Master, long MadeAt);
