using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Team;

/// <summary>What somebody may do with a case's team, and how far what they give reaches.</summary>
/// <param name="Manages">Whether the viewer adds, renews and ends.</param>
/// <param name="Limit">How far what the viewer gives reaches; null for nothing.</param>
internal sealed record TeamAccess(Sight Manages, GrantLimit? Limit)
{
    public static async Task<TeamAccess> Of(PokCasesDb db, Viewer viewer, CaseAccess access)
    {
        var roles = await RolesAt(db, viewer, access.About.TableId);
        return new TeamAccess(AccessPolicy.ManageTeam(viewer, access.Standing, roles), AccessPolicy.TeamGrant(viewer, access.Standing, roles));
    }

    /// <summary>Somebody's roles at a table now.</summary>
    public static async Task<TableRoles> RolesAt(PokCasesDb db, Viewer viewer, Guid tableId) =>
        (await db.TableMembers.Where(m => m.TableId == tableId && m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => m.Roles).ToListAsync())
            .Aggregate(TableRoles.None, (all, one) => all | one);
}
