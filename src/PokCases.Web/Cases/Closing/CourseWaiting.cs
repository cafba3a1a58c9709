using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>What of the course of cases waits for somebody, for <i>Mijn dag</i>: cases to look at again, and aftercare to ask.</summary>
internal static class CourseWaiting
{
    private const int Most = 50;

    /// <summary>Held cases of this lead, and of leads this person acts for, whose day has come.</summary>
    public static async Task<List<Line>> LookAgain(AccessScope scope, DateOnly today)
    {
        var (me, standsInFor) = (scope.Caller.PersonId, scope.Caller.Viewer.StandsInFor);
        var found = await scope.Db.Cases
            .Where(c => (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId)) && c.Stage == CaseStage.OnHold && c.LookAgainOn != null && c.LookAgainOn <= today)
            .OrderBy(c => c.LookAgainOn).Take(Most)
            .Select(c => new Line(c.Id, c.Reference, c.Title, c.CaseLeadId == me))
            .ToListAsync();
        return Shown(scope, found);
    }

    /// <summary>Aftercare whose day has come: of the contact, of who holds the case when the contact can't get in any more, and of who acts for either.</summary>
    public static async Task<List<Line>> Aftercare(AccessScope scope, DateOnly today)
    {
        var (me, standsInFor) = (scope.Caller.PersonId, scope.Caller.Viewer.StandsInFor);
        var visible = CaseQueries.InOwnRightOf(scope.Db, scope.Caller.Viewer, scope.Now).Select(c => c.Id);
        var found = await (
            from k in scope.Db.AftercareChecks
            join c in scope.Db.Cases on k.CaseId equals c.Id
            let leads = c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId)
            where k.Answer == null && k.DroppedAt == null && k.DueOn <= today
                && ((k.ContactId == me && visible.Contains(c.Id)) || standsInFor.Contains(k.ContactId)
                    || (leads && !scope.Db.Professionals.Any(p => p.Id == k.ContactId && p.State == ProfessionalState.Active)))
            orderby k.DueOn
            select new Line(c.Id, c.Reference, c.Title, k.ContactId == me || c.CaseLeadId == me)).Take(Most).ToListAsync();
        return Shown(scope, found);
    }

    private static List<Line> Shown(AccessScope scope, List<Line> found)
    {
        found.ForEach(f => scope.ShowCase(f.CaseId, f.IsOwn ? Ground.CaseTeam : Ground.Substitute));
        return found;
    }

    /// <summary>A case that waits; not one's own when a colleague is away.</summary>
    public sealed record Line(Guid CaseId, string Reference, string Title, bool IsOwn)
    {
        public string Path => CaseEndpoints.PathOf(Reference);
    }
}
