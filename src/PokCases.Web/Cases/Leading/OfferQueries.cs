using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Leading;

/// <summary>Offers of the lead of a case, and who can be asked.</summary>
internal static class OfferQueries
{
    /// <summary>The one that waits for an answer; null for none.</summary>
    public static Task<CaseLeadTransfer?> Waiting(PokCasesDb db, Guid caseId) =>
        db.CaseLeadTransfers.SingleOrDefaultAsync(t => t.CaseId == caseId && t.State == CaseLeadTransferState.Offered);

    /// <summary>Who can be asked: the team, who brought the case, who works at its table, and colleagues of the own organisation; only who can get in.</summary>
    public static async Task<List<PersonLine>> Successors(PokCasesDb db, Case about, Viewer viewer, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active && p.Id != viewer.PersonId
                && (p.Roles & AccessPolicy.WithoutCases) == 0
                && (team.Contains(p.Id) || p.Id == about.IntroducerId || p.OrganisationId == viewer.OrganisationId
                    || db.TableMembers.Any(m => m.TableId == about.TableId && m.ProfessionalId == p.Id && m.Until == null))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
    }
}
