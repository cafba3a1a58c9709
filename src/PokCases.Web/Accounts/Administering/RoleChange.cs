using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Administering;

/// <summary>Gives and takes roles of the installation, each with a line that the privacy officer sees.</summary>
internal static class RoleChange
{
    public static async Task Apply(Writing w, Professional person, InstallationRoles roles)
    {
        var before = person.Roles;
        if (before.HasFlag(InstallationRoles.Administrator) && !roles.HasFlag(InstallationRoles.Administrator))
        {
            await CheckNotLastAdministrator(w, person.Id);
        }

        if (AccessPolicy.HandlesNoCases(roles & ~before))
        {
            await CheckNothingRests(w, person.Id);
        }

        person.SetRoles(roles);
        foreach (var grant in await w.Db.Set<RoleGrant>().Where(g => g.ProfessionalId == person.Id && g.EndedAt == null).ToListAsync())
        {
            if (!roles.HasFlag(grant.Role))
            {
                grant.End(w.Caller.PersonId, w.Now);
            }
        }

        foreach (var role in Enum.GetValues<InstallationRoles>().Where(r => r != InstallationRoles.None && roles.HasFlag(r) && !before.HasFlag(r)))
        {
            w.Db.Set<RoleGrant>().Add(new RoleGrant(Guid.CreateVersion7(), person.Id, role, w.Caller.PersonId, w.Now));
        }
    }

    /// <summary>Somebody must be able to let people in: throws <c>last-administrator</c>.</summary>
    public static async Task CheckNotLastAdministrator(Writing w, Guid id) => RuleViolation.When(
        !await w.Db.Professionals.AnyAsync(p => p.Id != id && p.State == ProfessionalState.Active && (p.Roles & InstallationRoles.Administrator) != 0),
        "last-administrator",
        "An installation keeps an administrator.");

    // Who sees no case any more can't do what rests on them: nothing is left without a responsible person.
    private static async Task CheckNothingRests(Writing w, Guid id) => RuleViolation.When(
        (await Responsibilities.Load(w.Db, id)).Count > 0,
        "hand-over-before-role",
        "Who handles no cases holds no work.");
}
