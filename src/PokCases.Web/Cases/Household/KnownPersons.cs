using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>People who can be brought into a household because the viewer works on a case they belong to, in an own right: what was lent is not carried off. Nobody else's cases are looked into.</summary>
internal static class KnownPersons
{
    private const int Most = 200;

    public static async Task<List<KnownPerson>> For(PokCasesDb db, Viewer viewer, CaseAccess to, DateTimeOffset now)
    {
        var here = to.About.Id;
        // What the viewer is to each is the same in the query and in the policy: on the team, and the case isn't closed.
        var there = to.Standing with { IsLead = false, IsIntroducer = false, OnTeam = true, IsClosed = false };
        if (!AccessPolicy.BringPerson(viewer, there, PersonClosing.Open, to.Standing).IsAllowed)
        {
            return [];
        }

        var found = await (
            from c in CaseQueries.InOwnRightOf(db, viewer, now)
            join m in db.HouseholdMembers on c.Id equals m.CaseId
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            where c.Id != here && c.Stage != CaseStage.Closed
                && !db.HouseholdMembers.Any(own => own.CaseId == here && own.PersonId == p.Id)
            orderby c.Reference, m.AddedAt
            select new { Member = m, IsLead = c.CaseLeadId == viewer.PersonId, Person = new KnownPerson(p.Id, p.Name, m.Role, m.OwnRole, c.Id, c.Reference) }).Take(Most).AsNoTracking().ToListAsync();
        // Somebody who belongs to several cases is offered once, and from a case where the person is closed to the viewer not at all.
        return [.. found
            .Where(f => AccessPolicy.BringPerson(viewer, there with { IsLead = f.IsLead }, f.Member.ClosingFor(viewer.PersonId), to.Standing).IsAllowed)
            .Select(f => f.Person)
            .DistinctBy(p => p.PersonId)];
    }
}
