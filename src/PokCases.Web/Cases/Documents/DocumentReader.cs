using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Documents;

/// <summary>Reads a case's page of documents: the own organisation's, as with contributions.</summary>
internal static class DocumentReader
{
    public static async Task<DocumentView> Read(AccessScope scope, CaseAccess access, DocumentOptions options, Words words)
    {
        var viewer = scope.Caller.Viewer;
        var found = (await scope.Db.Documents
                .Where(d => d.CaseId == access.About.Id && d.OrganisationId == viewer.OrganisationId)
                .OrderByDescending(d => d.AddedAt)
                .AsNoTracking()
                .ToListAsync())
            .FindAll(d => AccessPolicy.Document(viewer, access.Standing, d.OrganisationId).IsAllowed);
        var people = await PeopleQueries.Named(scope.Db, [viewer.PersonId, .. found.Select(d => d.AddedById), .. found.Where(d => d.RemovedById is not null).Select(d => d.RemovedById!.Value)]);
        return new DocumentView(
            await CaseHeadReader.Read(scope, access, words),
            people.Of(viewer.PersonId).Organisation,
            [.. found.Where(d => d.IsThere).Select(d => new DocumentView.Line(d.Id, d.FileName, d.Kind, d.Size, people.Of(d.AddedById), d.AddedAt))],
            [.. found.Where(d => !d.IsThere).Select(d => new DocumentView.RemovedLine(d.Id, d.FileName, people.Of(d.RemovedById!.Value), d.RemovedAt!.Value, d.RemovalReason))],
            options.LargestFile,
            options.IsChecked,
            options.Endings);
    }

    /// <summary>One document that is there and may be seen; else it isn't there, and the case is not shown.</summary>
    public static async Task<CaseDocument?> Find(AccessScope scope, CaseAccess access, Guid id)
    {
        var found = await scope.Db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id && d.RemovedAt == null);
        return found is not null && AccessPolicy.Document(scope.Caller.Viewer, access.Standing, found.OrganisationId).IsAllowed ? found : null;
    }
}
