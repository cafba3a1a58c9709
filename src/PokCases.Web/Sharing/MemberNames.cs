using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing;

/// <summary>The persons of a case's household that the viewer may know, by the name they have there.</summary>
internal static class MemberNames
{
    /// <summary>For a page: each name that is shown is named in the scope's entry.</summary>
    /// <param name="scope">What is read in.</param>
    /// <param name="access">What the viewer is to the case.</param>
    public static async Task<Dictionary<Guid, string>> Shown(AccessScope scope, CaseAccess access)
    {
        var found = await Find(scope.Db, scope.Caller.Viewer, access.About.Id, access.Standing);
        found.ForEach(n => scope.Show(n.PersonId, n.Ground));
        return found.ToDictionary(n => n.MemberId, n => n.Name);
    }

    /// <summary>To hold against what was typed; nothing of it is shown.</summary>
    /// <param name="db">Where from.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="access">What the viewer is to the case.</param>
    public static async Task<Dictionary<Guid, string>> Of(PokCasesDb db, Viewer viewer, CaseAccess access) =>
        (await Find(db, viewer, access.About.Id, access.Standing)).ToDictionary(n => n.MemberId, n => n.Name);

    private static async Task<List<MemberName>> Find(PokCasesDb db, Viewer viewer, Guid caseId, CaseStanding standing)
    {
        var found = await (
            from m in db.HouseholdMembers
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            where m.CaseId == caseId
            orderby m.AddedAt
            select new { Member = m, p.Name }).AsNoTracking().ToListAsync();
        return [.. found
            .Select(m => (m.Member, m.Name, Sight: AccessPolicy.Person(viewer, standing, m.Member.ClosingFor(viewer.PersonId))))
            .Where(m => m.Sight.IsAllowed)
            .Select(m => new MemberName(m.Member.Id, m.Member.PersonId, m.Name, m.Sight.Ground))];
    }

    /// <summary>Of a person who is closed to the viewer nothing is there; throws as for what is unknown.</summary>
    /// <param name="db">Where from.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="access">What the viewer is to the case.</param>
    /// <param name="memberId">Whom it is about; null for the resident.</param>
    public static async Task Require(PokCasesDb db, Viewer viewer, CaseAccess access, Guid? memberId)
    {
        var member = memberId is { } id ? await db.HouseholdMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id) : null;
        if (member is not null && !AccessPolicy.Person(viewer, access.Standing, member.ClosingFor(viewer.PersonId)).IsAllowed)
        {
            throw RefusedException.Unknown();
        }
    }

    private sealed record MemberName(Guid MemberId, Guid PersonId, string Name, Ground Ground);
}
