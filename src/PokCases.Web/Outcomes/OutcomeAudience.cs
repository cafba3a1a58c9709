using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes;

/// <summary>Which pages of figures somebody has, beside those for everybody.</summary>
/// <param name="HasTables">Whether there are tables that they answer for.</param>
/// <param name="HasDesk">Whether they see exact figures of the advice desk.</param>
/// <param name="HasObstacles">Whether they see what stood in the way, signals included.</param>
public sealed record OutcomeAudience(bool HasTables, bool HasDesk, bool HasObstacles)
{
    /// <summary>For who is known to answer for tables, or not.</summary>
    internal static OutcomeAudience Of(Viewer viewer, bool hasTables) => new(hasTables, AccessPolicy.DeskOutcomes(viewer).IsAllowed, AccessPolicy.Signals(viewer).IsAllowed);

    /// <summary>For a page that reads no tables.</summary>
    internal static async Task<OutcomeAudience> Of(AccessScope scope)
    {
        var viewer = scope.Caller.Viewer;
        var roles = await scope.Db.TableMembers.Where(m => m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => m.Roles).ToListAsync();
        return Of(viewer, roles.Append(TableRoles.None).Any(r => AccessPolicy.TableFigures(viewer, r).IsAllowed));
    }
}
