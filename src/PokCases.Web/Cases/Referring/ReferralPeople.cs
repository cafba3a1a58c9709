using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Referring;

/// <summary>Who can bring a warm referral to an end: who holds the case, who brought it, its team, and colleagues of who holds it.</summary>
internal static class ReferralPeople
{
    public static async Task<List<PersonLine>> Load(PokCasesDb db, Case about, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        var organisationId = await db.Professionals.Where(p => p.Id == about.CaseLeadId).Select(p => p.OrganisationId).SingleAsync();
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & (InstallationRoles.Administrator | InstallationRoles.DataProtectionOfficer)) == 0
                && (p.Id == about.CaseLeadId || p.Id == about.IntroducerId || team.Contains(p.Id) || p.OrganisationId == organisationId)
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }
}
