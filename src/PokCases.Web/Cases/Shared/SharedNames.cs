using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Shared;

/// <summary>Names of who shares and who receives: organisations of the partnership, and those of the map of help outside it that a referral goes to.</summary>
internal static class SharedNames
{
    public static async Task<Dictionary<Guid, string>> Of(PokCasesDb db, IEnumerable<Guid> ids)
    {
        var wanted = ids.Distinct().ToList();
        var names = await db.Organisations.Where(o => wanted.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var others = wanted.FindAll(id => !names.ContainsKey(id));
        if (others.Count > 0)
        {
            foreach (var outside in await db.Providers.Where(p => others.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync())
            {
                names[outside.Id] = outside.Name;
            }
        }

        return names;
    }
}
