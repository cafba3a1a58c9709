using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>A case that was found and may be seen, with what the viewer is to it.</summary>
internal sealed record CaseAccess(Case About, CaseStanding Standing, Sight Sight)
{
    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    /// <param name="scope">Where it is loaded.</param>
    /// <param name="reference">As in the address.</param>
    /// <param name="isShown">False when it is still to be seen whether anything is shown: then the page names the case itself.</param>
    /// <param name="lent">What lets in who does not see the case itself, to this page alone; null for nothing.</param>
    public static async Task<CaseAccess> Open(AccessScope scope, string reference, bool isShown = true, Func<PokCasesDb, Case, CaseStanding, Task<Sight>>? lent = null)
    {
        var viewer = scope.Caller.Viewer;
        var about = await CaseQueries.Find(scope.Db, reference);
        if (about is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var standing = await CaseQueries.StandingOf(scope.Db, viewer, about, scope.Now);
        var sight = await Sees(scope.Db, viewer, about, standing, lent);
        if (isShown || !sight.IsAllowed)
        {
            scope.ShowCase(about.Id, sight.Ground);
        }

        await scope.Require(sight, MayKnow(viewer));
        SayEmergency(scope, about, sight);
        return new CaseAccess(about, standing, sight);
    }

    /// <summary>For a command. Emergency access reads and does nothing, so here it does not count.</summary>
    public static async Task<CaseAccess> Open(Writing w, string reference, Func<PokCasesDb, Case, CaseStanding, Task<Sight>>? lent = null)
    {
        var viewer = w.Caller.Viewer;
        w.For("casus");
        var about = await CaseQueries.Find(w.Db, reference) ?? throw RefusedException.Unknown();
        w.AboutCase(about.Id);
        var found = await CaseQueries.StandingOf(w.Db, viewer, about, w.Now);
        var standing = found.ForWork;
        var sight = await Sees(w.Db, viewer, about, standing, lent);
        w.Require(sight, MayKnow(viewer) || found.EmergencyUntil is not null);
        return new CaseAccess(about, standing, sight);
    }

    /// <summary>Every page that shows something of a case by emergency access says so, and until when.</summary>
    public static void SayEmergency(AccessScope scope, Case about, Sight sight)
    {
        if (sight.Ground == Ground.Emergency && sight.Until is { } until)
        {
            scope.Caller.Emergency = new EmergencySight(CaseEndpoints.PathOf(about.Reference), until);
        }
    }

    private static async Task<Sight> Sees(PokCasesDb db, Viewer viewer, Case about, CaseStanding standing, Func<PokCasesDb, Case, CaseStanding, Task<Sight>>? lent)
    {
        var sight = AccessPolicy.Case(viewer, standing);
        return sight.IsAllowed || lent is null ? sight : await lent(db, about, standing);
    }

    // Who follows the terms of all cases knows that it exists, and is told whom to ask.
    private static bool MayKnow(Viewer viewer) => AccessPolicy.CaseFigures(viewer).IsAllowed;
}
