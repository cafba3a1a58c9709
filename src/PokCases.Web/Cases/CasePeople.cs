using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Who can take something of a case on (its contact, an action, a warm referral): who leads, who is in the team, who brought the case, who already does it, and colleagues of who leads. Never somebody only because of standing in for the lead: what was lent is not kept.</summary>
internal static class CasePeople
{
    /// <param name="db">Where from.</param>
    /// <param name="about">The case.</param>
    /// <param name="standing">What who asks is to it.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="now">The moment.</param>
    public static async Task<List<PersonLine>> Load(PokCasesDb db, Case about, CaseStanding standing, Viewer viewer, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        var organisationId = await db.Professionals.Where(p => p.Id == about.CaseLeadId).Select(p => p.OrganisationId).SingleAsync();
        var lent = AccessPolicy.Case(viewer, standing).Ground == Ground.Substitute ? viewer.PersonId : Guid.Empty;
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & AccessPolicy.WithoutCases) == 0
                && (p.Id == about.CaseLeadId || p.Id == about.IntroducerId || team.Contains(p.Id) || (p.OrganisationId == organisationId && p.Id != lent)
                    || db.Actions.Any(a => a.CaseId == about.Id && a.ResponsibleId == p.Id && a.State == ActionState.Open))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }
}
