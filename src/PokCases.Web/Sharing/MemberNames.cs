using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing;

/// <summary>The persons of a case's household that the viewer may know, by the name they have there.</summary>
internal static class MemberNames
{
    public static async Task<Dictionary<Guid, string>> Of(PokCasesDb db, Viewer viewer, Guid caseId, CaseStanding standing)
    {
        if (!AccessPolicy.Person(viewer, standing).IsAllowed)
        {
            return [];
        }

        var found = await (
            from m in db.HouseholdMembers
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            where m.CaseId == caseId
            orderby m.AddedAt
            select new { m.Id, p.Name }).ToListAsync();
        return found.ToDictionary(m => m.Id, m => m.Name);
    }
}
