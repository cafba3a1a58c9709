using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Somebody leaves, or works elsewhere: what was had at that organisation is had no more, and no referral comes in by it.</summary>
internal static class LeaveFunctions
{
    /// <param name="w">The command by which somebody leaves.</param>
    /// <param name="person">Who.</param>
    /// <param name="organisation">The organisation worked for until now.</param>
    public static async Task Of(Writing w, Guid person, Guid organisation)
    {
        foreach (var function in await w.Db.HelpFunctions.Where(f => f.OrganisationId == organisation).ToListAsync())
        {
            function.Leave(person);
        }
    }
}
