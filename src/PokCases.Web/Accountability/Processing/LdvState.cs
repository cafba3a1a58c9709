using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Processing;

/// <summary>How the records of processing are.</summary>
/// <param name="Behind">Entries of the log that are not acknowledged yet.</param>
/// <param name="Trouble">What keeps them, as a code; empty when nothing does.</param>
/// <param name="Since">Since when.</param>
public sealed record LdvState(long Behind, string Trouble, DateTimeOffset? Since)
{
    internal static async Task<LdvState> Read(PokCasesDb db)
    {
        var head = await db.Log.MaxAsync(e => (long?)e.Number) ?? 0;
        var stands = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == LogFollower.Ldv);
        return new LdvState(head - (stands?.Number ?? 0), stands?.Trouble ?? string.Empty, stands?.TroubleSince);
    }
}
