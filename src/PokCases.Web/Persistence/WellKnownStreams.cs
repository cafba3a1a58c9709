namespace PokCases.Web.Persistence;

/// <summary>Streams that always exist.</summary>
internal static class WellKnownStreams
{
    /// <summary>Accounts and roles: who may get in, and as what.</summary>
    public static readonly Guid Access = new("00000000-0000-0000-0000-0000000acce5");
}
