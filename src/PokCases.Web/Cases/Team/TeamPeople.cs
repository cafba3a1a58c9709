using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Team;

/// <summary>Who can be on a case's team: who handles cases, and works for an organisation of its table or sits there.</summary>
internal static class TeamPeople
{
    /// <summary>Everybody who can be added now; the lead and who is on the team already stand on it.</summary>
    public static async Task<List<PersonLine>> Candidates(PokCasesDb db, Case about, DateTimeOffset now)
    {
        var already = await OnTeam(db, about.Id, now);
        return await (
            from p in Allowed(db, about.TableId)
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.Id != about.CaseLeadId && !already.Contains(p.Id)
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }

    /// <summary>Whether somebody may be on it at all.</summary>
    public static Task<bool> MayJoin(PokCasesDb db, Case about, Guid person) => Allowed(db, about.TableId).AnyAsync(p => p.Id == person);

    public static async Task<List<Guid>> OnTeam(PokCasesDb db, Guid caseId, DateTimeOffset now) =>
        (await db.CaseTeam.Where(m => m.CaseId == caseId).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);

    private static IQueryable<Professional> Allowed(PokCasesDb db, Guid tableId) => db.Professionals.Where(p =>
        p.State == ProfessionalState.Active
        && (p.Roles & AccessPolicy.WithoutCases) == 0
        && (db.TableOrganisations.Any(t => t.TableId == tableId && t.OrganisationId == p.OrganisationId)
            || db.TableMembers.Any(m => m.TableId == tableId && m.ProfessionalId == p.Id && m.Until == null)));
}
