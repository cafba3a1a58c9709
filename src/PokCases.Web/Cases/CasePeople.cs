using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Who can stay a resident's contact, or take an action on: who leads, who is in the team, who brought the case, who already does it, and colleagues of who leads. Never somebody only because of standing in for the lead: what was lent is not kept.</summary>
internal static class ClosingPeople
{
    public static async Task<List<PersonLine>> Load(PokCasesDb db, CaseAccess access, Guid closer, DateTimeOffset now)
    {
        var about = access.About;
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        var organisationId = await db.Professionals.Where(p => p.Id == about.CaseLeadId).Select(p => p.OrganisationId).SingleAsync();
        var lent = access.Sight.Ground == Ground.Substitute ? closer : Guid.Empty;
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & (InstallationRoles.Administrator | InstallationRoles.DataProtectionOfficer)) == 0
                && (p.Id == about.CaseLeadId || p.Id == about.IntroducerId || team.Contains(p.Id) || (p.OrganisationId == organisationId && p.Id != lent)
                    || db.Actions.Any(a => a.CaseId == about.Id && a.ResponsibleId == p.Id && a.State == ActionState.Open))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }
}
