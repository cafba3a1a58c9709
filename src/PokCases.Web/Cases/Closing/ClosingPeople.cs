using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Who can stay a resident's contact, or take an action on: who leads, who is in the team, who brought the case, who already does it, and colleagues of who closes.</summary>
internal static class ClosingPeople
{
    public static async Task<List<PersonLine>> Load(PokCasesDb db, Case about, Guid organisationId, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & (InstallationRoles.Administrator | InstallationRoles.DataProtectionOfficer)) == 0
                && (p.Id == about.CaseLeadId || p.Id == about.IntroducerId || team.Contains(p.Id) || p.OrganisationId == organisationId
                    || db.Actions.Any(a => a.CaseId == about.Id && a.ResponsibleId == p.Id && a.State == ActionState.Open))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }
}
