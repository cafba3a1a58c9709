using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Documents;

/// <summary>Reads a case's page of documents: the own organisation's and what is shared with it, as with contributions.</summary>
internal static class DocumentReader
{
    public static async Task<DocumentView> Read(AccessScope scope, CaseAccess access, DocumentOptions options, Words words)
    {
        var viewer = scope.Caller.Viewer;
        var shared = await SharedFacts.Load(scope, access);
        var found = (await scope.Db.Documents
                .Where(d => d.CaseId == access.About.Id)
                .ReadableBy(scope.Db, viewer, scope.Now)
                .OrderByDescending(d => d.AddedAt)
                .AsNoTracking()
                .ToListAsync())
            .FindAll(d => shared.Of(d).IsAllowed);
        var people = await PeopleQueries.Named(scope.Db, [viewer.PersonId, .. found.Select(d => d.AddedById), .. found.Where(d => d.RemovedById is not null).Select(d => d.RemovedById!.Value)]);
        return new DocumentView(
            await CaseHeadReader.Read(scope, access, words),
            people.Of(viewer.PersonId).Organisation,
            [.. found.Where(d => d.IsThere && d.OrganisationId == viewer.OrganisationId).Select(Line)],
            [.. found.Where(d => !d.IsThere).Select(d => new DocumentView.RemovedLine(d.Id, d.FileName, people.Of(d.RemovedById!.Value), d.RemovedAt!.Value, d.RemovalReason))],
            options.LargestFile,
            options.IsChecked,
            options.Endings)
        {
            Shared = [.. found.Where(d => d.OrganisationId != viewer.OrganisationId).Select(Line)],
        };

        DocumentView.Line Line(CaseDocument d) => new(d.Id, d.FileName, d.Kind, d.Size, people.Of(d.AddedById), d.AddedAt)
        {
            Why = shared.WhyOf(SharedDatas.Of(d)),
            Who = shared.WhoReads(SharedDatas.Of(d)),
        };
    }

    /// <summary>One document that is there and may be seen, and on what ground; else it isn't there, and the case is not shown.</summary>
    public static async Task<(CaseDocument Document, Sight Sight)?> Find(AccessScope scope, CaseAccess access, Guid id)
    {
        var found = await scope.Db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id && d.RemovedAt == null);
        if (found is null)
        {
            return null;
        }

        var shared = await SharedFacts.Load(scope, access);
        var sight = shared.Of(found);
        if (!sight.IsAllowed)
        {
            return null;
        }

        // Names the decision in the log.
        shared.WhyOf(SharedDatas.Of(found));
        return (found, sight);
    }
}
