using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>Reads a case's decisions to share, as far as the viewer may know of them.</summary>
internal static class SharingReader
{
    public static async Task<SharingView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        var found = (await db.SharingDecisions.Include(d => d.Parts).Where(d => d.CaseId == access.About.Id).OrderByDescending(d => d.DecidedAt ?? d.DraftedAt).AsNoTracking().ToListAsync())
            .FindAll(d => AccessPolicy.Sharing(viewer, access.Standing, d).IsAllowed);
        var names = await Names(db, found, viewer.OrganisationId);
        var people = await PeopleQueries.Named(db, found.Select(d => d.ReceiverPersonId).OfType<Guid>());
        found.ForEach(d => scope.Show(d.Id, AccessPolicy.Sharing(viewer, access.Standing, d).Ground));
        var own = found.ToLookup(d => d.OrganisationId == viewer.OrganisationId ? 0 : d.IsReceivedBy(viewer.PersonId, viewer.OrganisationId) ? 1 : 2, Line);
        return new SharingView(
            await CaseHeadReader.Read(scope, access, words),
            names.GetValueOrDefault(viewer.OrganisationId, string.Empty),
            [.. own[0]],
            [.. own[1]],
            [.. own[2]],
            AccessPolicy.DecideSharing(viewer, access.Standing, viewer.OrganisationId).IsAllowed);

        SharingView.Line Line(SharingDecision d) => new(d.Id, names.GetValueOrDefault(d.OrganisationId, string.Empty), To(d, names, people), d.Purpose, d.Selection, d.LastDay, d.StateAt(scope.Now));
    }

    public static async Task<DecisionView> Read(AccessScope scope, CaseAccess access, Guid id, Words words)
    {
        var (db, viewer, standing) = (scope.Db, scope.Caller.Viewer, access.Standing);
        var decision = await db.SharingDecisions.Include(d => d.Parts).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id);
        var sight = decision is null ? Sight.Nothing : AccessPolicy.Sharing(viewer, standing, decision);
        if (decision is null || !sight.IsAllowed)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, sight.Ground);
        var names = await Names(db, [decision], viewer.OrganisationId);
        var people = await PeopleQueries.Named(db, new[] { decision.DraftedById, decision.DecidedById, decision.WithdrawnById, decision.ReceiverPersonId }.OfType<Guid>());
        var named = decision.Selection;
        var grounds = new[] { decision.GroundId, decision.HealthGroundId, decision.CriminalGroundId }.OfType<Guid>().ToList();
        var members = named.PersonIds.Count == 0 ? [] : await MemberNames.Shown(scope, access);
        // Names of documents are the documents' own: for whose they are, and for who can read them now.
        var own = decision.OrganisationId == viewer.OrganisationId;
        var reads = own || (decision.Holds(scope.Now) && decision.IsReceivedBy(viewer.PersonId, viewer.OrganisationId));
        var documents = reads ? await db.Documents.Where(d => d.CaseId == decision.CaseId && d.OrganisationId == decision.OrganisationId && named.DocumentIds.Contains(d.Id) && (own || d.RemovedAt == null)).Select(d => d.FileName).ToListAsync() : [];
        return new DecisionView(
            await CaseHeadReader.Read(scope, access, words),
            decision,
            decision.StateAt(scope.Now),
            names.GetValueOrDefault(decision.OrganisationId, string.Empty),
            To(decision, names, people),
            documents,
            [.. named.PersonIds.Where(members.ContainsKey).Select(p => members[p])],
            [.. (await db.LegalGrounds.Where(g => grounds.Contains(g.Id)).AsNoTracking().ToListAsync()).OrderBy(g => grounds.IndexOf(g.Id))],
            decision.ConsentId is { } consent ? await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.Id == consent) : null,
            people,
            decision.IsReceivedBy(viewer.PersonId, viewer.OrganisationId),
            AccessPolicy.DecideSharing(viewer, standing, decision.OrganisationId).IsAllowed,
            decision.Holds(scope.Now) && AccessPolicy.WithdrawSharing(viewer, standing, decision).IsAllowed);
    }

    private static string To(SharingDecision decision, Dictionary<Guid, string> names, Dictionary<Guid, PersonLine> people) =>
        decision.ReceiverPersonId is { } person ? people.Of(person).Full
        : decision.ReceiverId is { } organisation ? names.GetValueOrDefault(organisation, string.Empty)
        : string.Empty;

    private static Task<Dictionary<Guid, string>> Names(PokCasesDb db, List<SharingDecision> decisions, Guid own) =>
        SharedNames.Of(db, [own, .. decisions.Select(d => d.OrganisationId), .. decisions.Select(d => d.ReceiverId).OfType<Guid>()]);
}
