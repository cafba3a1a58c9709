using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Up to where the log can be searched: the index follows a moment behind.</summary>
/// <param name="Number">The last entry; 0 for none.</param>
/// <param name="At">When that was.</param>
/// <param name="Behind">How many entries are newer.</param>
public sealed record LogReach(long Number, DateTimeOffset? At, long Behind)
{
    internal static async Task<LogReach> Read(PokCasesDb db)
    {
        var head = await db.Log.MaxAsync(e => (long?)e.Number) ?? 0;
        var number = await db.Set<LogFollower>().Where(f => f.Name == LogFollower.Index).Select(f => (long?)f.Number).SingleOrDefaultAsync() ?? 0;
        var at = await db.Set<LogLine>().Where(l => l.Number == number).Select(l => (DateTimeOffset?)l.At).SingleOrDefaultAsync();
        return new LogReach(number, at, head - number);
    }
}
