using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>A case at triage, with what the viewer may do: decide, or read the answer.</summary>
/// <param name="About">The case.</param>
/// <param name="Rounds">Every time a table was asked, the newest first.</param>
/// <param name="Standing">What the viewer is to the case.</param>
/// <param name="Decides">Whether the viewer may decide now.</param>
/// <param name="Reads">Whether the viewer may read what was answered.</param>
internal sealed record TriageAccess(Case About, IReadOnlyList<TriageRound> Rounds, CaseStanding Standing, Sight Decides, Sight Reads)
{
    /// <summary>The round that waits; null when none does.</summary>
    public TriageRound? Open => Rounds.FirstOrDefault(r => TriageQueries.Waits(About, r));

    private Sight Sight => Decides.IsAllowed ? Decides : Reads;

    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    public static async Task<TriageAccess> Load(AccessScope scope, string reference)
    {
        var viewer = scope.Caller.Viewer;
        var found = await Find(scope.Db, viewer, reference, scope.Now);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.ShowCase(found.About.Id, found.Sight.Ground);
        await scope.Require(found.Sight, MayKnow(viewer));
        CaseAccess.SayEmergency(scope, found.About, found.Sight);
        return found;
    }

    /// <summary>For a command of who decides.</summary>
    public static async Task<TriageAccess> ToDecide(Writing w, string reference)
    {
        w.For("triage");
        var found = await Find(w.Db, w.Caller.Viewer, reference, w.Now) ?? throw RefusedException.Unknown();
        w.AboutCase(found.About.Id);
        w.Require(found.Decides, mayKnow: found.Reads.IsAllowed || MayKnow(w.Caller.Viewer));
        return found;
    }

    /// <summary>For a command of who brought it or holds it.</summary>
    public static async Task<TriageAccess> ToRead(Writing w, string reference)
    {
        w.For("triage");
        var found = await Find(w.Db, w.Caller.Viewer, reference, w.Now, forWork: true) ?? throw RefusedException.Unknown();
        w.AboutCase(found.About.Id);
        w.Require(found.Reads, mayKnow: found.Decides.IsAllowed || MayKnow(w.Caller.Viewer));
        return found;
    }

    private static async Task<TriageAccess?> Find(PokCasesDb db, Viewer viewer, string reference, DateTimeOffset now, bool forWork = false)
    {
        var about = await CaseQueries.Find(db, reference);
        if (about is null)
        {
            return null;
        }

        var rounds = await db.TriageRounds.Where(r => r.CaseId == about.Id).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id).ToListAsync();
        var found = await CaseQueries.StandingOf(db, viewer, about, now);
        var standing = forWork ? found.ForWork : found;
        var roles = await TriageQueries.RolesAt(db, about.TableId, viewer.PersonId);
        var waits = rounds.Exists(r => TriageQueries.Waits(about, r));
        var answerClosedIt = standing is { IsIntroducer: true, IsClosed: true } && await TriageQueries.ClosedByAnswer(db).AnyAsync(c => c == about.Id);
        return new TriageAccess(about, rounds, standing, AccessPolicy.Triage(viewer, roles, waits), AccessPolicy.TriageAnswer(viewer, standing, answerClosedIt));
    }

    // Who follows the terms of all cases knows that it exists.
    private static bool MayKnow(Viewer viewer) => AccessPolicy.CaseFigures(viewer).IsAllowed;
}
