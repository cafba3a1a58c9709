using System.Linq.Expressions;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Shared;

/// <summary>The rules of <see cref="AccessPolicy.Contribution(Viewer, CaseStanding, SharedData, IEnumerable{SharingDecision}, DateTimeOffset)"/> and of documents as queries. A property test holds them together.</summary>
internal static class SharedQueries
{
    /// <summary>Exactly the contributions to cases that the policy lets this viewer read.</summary>
    public static IQueryable<Contribution> ContributionsFor(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var cases = CaseQueries.VisibleTo(db, viewer, now).Select(c => c.Id);
        return db.Contributions.Where(c => c.CaseId != null && cases.Contains(c.CaseId.Value)).ReadableBy(db, viewer, now);
    }

    /// <summary>Exactly the documents that the policy lets this viewer read.</summary>
    public static IQueryable<CaseDocument> DocumentsFor(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var cases = CaseQueries.VisibleTo(db, viewer, now).Select(c => c.Id);
        return db.Documents.Where(d => cases.Contains(d.CaseId)).ReadableBy(db, viewer, now);
    }

    /// <summary>Ids of other organisations' contributions that this viewer may read; none, and by one small question, for who is shared nothing.</summary>
    public static IQueryable<Guid> SharedContributions(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var own = viewer.OrganisationId;
        return ContributionsFor(db, viewer, now).Where(c => c.OrganisationId != own).Select(c => c.Id);
    }

    /// <summary>The decisions by which something may be open to this viewer now.</summary>
    public static IQueryable<SharingDecision> ReceivedBy(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var (me, own) = (viewer.PersonId, viewer.OrganisationId);
        return db.SharingDecisions.Where(d => d.State == SharingState.Active && d.EndsAt > now && d.ReceiverId == own && (d.ReceiverPersonId == null || d.ReceiverPersonId == me));
    }

    /// <summary>Of a case that may be seen: the own organisation's contributions, and what a decision opens, as far as their speakers let the viewer in.</summary>
    public static IQueryable<Contribution> ReadableBy(this IQueryable<Contribution> contributions, PokCasesDb db, Viewer viewer, DateTimeOffset now) =>
        contributions.Where(Readable(db, viewer, now)).Where(AudienceQueries.Within(viewer));

    /// <summary>Of a case that may be seen: the own organisation's documents, and what a decision opens.</summary>
    public static IQueryable<CaseDocument> ReadableBy(this IQueryable<CaseDocument> documents, PokCasesDb db, Viewer viewer, DateTimeOffset now) =>
        documents.Where(ReadableDocument(db, viewer, now));

    private static Expression<Func<Contribution, bool>> Readable(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var own = viewer.OrganisationId;
        var received = ReceivedBy(db, viewer, now);
        var parts = db.Set<SharedPart>();
        return c => c.OrganisationId == own
            || (c.WithdrawnAt == null && received.Any(d => d.CaseId == c.CaseId && d.OrganisationId == c.OrganisationId
                && d.Contributions && (d.AllDomains || parts.Any(p => p.DecisionId == d.Id && p.Kind == SharedPartKind.Domain && p.Domain == c.Domain))
                && (!d.OnlyWhatIsThere || (c.SharedAt <= d.DecidedAt && (c.EditedAt == null || c.EditedAt <= d.DecidedAt)))));
    }

    private static Expression<Func<CaseDocument, bool>> ReadableDocument(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var own = viewer.OrganisationId;
        var received = ReceivedBy(db, viewer, now);
        var parts = db.Set<SharedPart>();
        return x => x.OrganisationId == own
            || (x.RemovedAt == null && received.Any(d => d.CaseId == x.CaseId && d.OrganisationId == x.OrganisationId
                && (d.Documents == SharedDocuments.All || (d.Documents == SharedDocuments.Named && parts.Any(p => p.DecisionId == d.Id && p.Kind == SharedPartKind.Document && p.SubjectId == x.Id)))
                && (!d.OnlyWhatIsThere || x.AddedAt <= d.DecidedAt)));
    }
}
