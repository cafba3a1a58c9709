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

    /// <summary>Held cases of this lead whose day has come.</summary>
    public static async Task<List<Line>> LookAgain(AccessScope scope, DateOnly today)
    {
        var me = scope.Caller.PersonId;
        var found = await scope.Db.Cases
            .Where(c => c.CaseLeadId == me && c.Stage == CaseStage.OnHold && c.LookAgainOn != null && c.LookAgainOn <= today)
            .OrderBy(c => c.LookAgainOn).Take(Most)
            .Select(c => new Line(c.Id, c.Reference, c.Title))
            .ToListAsync();
        return Shown(scope, found);
    }

    /// <summary>Aftercare whose day has come: of the contact, and of who holds the case when the contact can't get in any more.</summary>
    public static async Task<List<Line>> Aftercare(AccessScope scope, DateOnly today)
    {
        var me = scope.Caller.PersonId;
        var found = await (
            from k in scope.Db.AftercareChecks
            join c in CaseQueries.VisibleTo(scope.Db, scope.Caller.Viewer, scope.Now) on k.CaseId equals c.Id
            where k.Answer == null && k.DroppedAt == null && k.DueOn <= today
                && (k.ContactId == me || (c.CaseLeadId == me && !scope.Db.Professionals.Any(p => p.Id == k.ContactId && p.State == ProfessionalState.Active)))
            orderby k.DueOn
            select new Line(c.Id, c.Reference, c.Title)).Take(Most).ToListAsync();
        return Shown(scope, found);
    }

    private static List<Line> Shown(AccessScope scope, List<Line> found)
    {
        found.ForEach(f => scope.ShowCase(f.CaseId, Ground.CaseTeam));
        return found;
    }

    /// <summary>A case that waits.</summary>
    public sealed record Line(Guid CaseId, string Reference, string Title)
    {
        public string Path => CaseEndpoints.PathOf(Reference);
    }
}
