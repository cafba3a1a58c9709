using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Reads where a case stands in its course. Always the same number of queries.</summary>
internal static class CourseReader
{
    public static async Task<CourseView> Read(AccessScope scope, CaseAccess access)
    {
        var (db, about, viewer) = (scope.Db, access.About, scope.Caller.Viewer);
        var closing = await db.CaseClosings.Where(c => c.CaseId == about.Id).OrderByDescending(c => c.ClosedAt).AsNoTracking().FirstOrDefaultAsync();
        var checks = await db.AftercareChecks.Where(c => c.CaseId == about.Id).OrderBy(c => c.DueOn).AsNoTracking().ToListAsync();
        var last = await db.CaseEscalations.Where(e => e.CaseId == about.Id).OrderByDescending(e => e.NotedAt).Select(e => e.Step).FirstOrDefaultAsync();
        var people = await PeopleQueries.Named(db, [
            .. closing is null ? [] : new[] { closing.ContactId, closing.ClosedById },
            .. checks.Select(c => c.ContactId),
            .. checks.Select(c => c.AnsweredById).OfType<Guid>(),
        ]);
        return new CourseView(
            about.HeldFrom,
            about.LookAgainOn,
            last,
            closing is null ? null : new CourseView.ClosingLine(closing, people.Of(closing.ContactId), people.Of(closing.ClosedById)),
            [.. checks.Where(c => c.ClosingId == closing?.Id).Select(c => new CourseView.CheckLine(
                c,
                c.AnsweredById is { } by ? people.Of(by) : null,
                people.Of(c.ContactId),
                c.IsOpen && AccessPolicy.AnswerAftercare(viewer, access.Standing, c.ContactId).IsAllowed))],
            AccessPolicy.CloseCase(viewer, access.Standing).IsAllowed,
            AccessPolicy.ReopenCase(viewer, access.Standing, await RolesAt(db, about.TableId, viewer.PersonId)).IsAllowed,
            await KeptOf(db, about));
    }

    private static async Task<CourseView.KeptLine?> KeptOf(PokCasesDb db, Case about)
    {
        if (about.Stage != CaseStage.Closed)
        {
            return null;
        }

        var kept = await (
            from k in db.Set<CaseKeeping>().AsNoTracking()
            where k.CaseId == about.Id
            select new
            {
                k.DeleteOn,
                k.EraseAt,
                Profile = db.Set<RetentionProfile>().FirstOrDefault(p => p.ProfileId == k.ProfileId && p.ReplacedAt == null),
                IsHeld = db.Set<RetentionHold>().Any(h => h.CaseId == k.CaseId && h.LiftedAt == null),
            }).SingleOrDefaultAsync();
        return kept is null ? new CourseView.KeptLine(null, null, false, null) : new CourseView.KeptLine(kept.Profile, kept.DeleteOn, kept.IsHeld, kept.EraseAt);
    }

    /// <summary>What somebody is at a table now.</summary>
    public static Task<TableRoles> RolesAt(PokCasesDb db, Guid tableId, Guid person) => db.TableMembers
        .Where(m => m.TableId == tableId && m.ProfessionalId == person && m.Until == null)
        .Select(m => m.Roles)
        .SingleOrDefaultAsync();
}
