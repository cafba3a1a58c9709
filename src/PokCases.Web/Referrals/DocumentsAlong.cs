using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Documents of a case that go along with a referral: exactly those its sharing decision opens, as long as it is before its receiver.</summary>
internal static class DocumentsAlong
{
    /// <summary>Below the address of a referral, and of the link to one.</summary>
    public const string Under = "/documenten";

    public static void MapReferralDocuments(this RouteGroupBuilder referrals) => referrals.MapGet($"/{{key}}{Under}/{{id:guid}}", Download);

    /// <summary>Those that may be seen, the oldest first.</summary>
    /// <param name="db">Where they are loaded.</param>
    /// <param name="decision">The decision that opens them.</param>
    /// <param name="may">What the policy says of each.</param>
    public static async Task<List<CaseDocument>> Of(PokCasesDb db, SharingDecision decision, Func<SharedData, bool> may) =>
        (await db.Documents.Where(d => d.CaseId == decision.CaseId && d.OrganisationId == decision.OrganisationId && d.RemovedAt == null).OrderBy(d => d.AddedAt).AsNoTracking().ToListAsync())
            .FindAll(d => may(SharedDatas.Of(d)));

    /// <summary>One of them, with its entry in the log; one that does not go along is as unknown as one that never was.</summary>
    /// <param name="scope">Where it is loaded; the referral is named in it.</param>
    /// <param name="referral">The referral.</param>
    /// <param name="id">The document.</param>
    /// <param name="folder">Where its content is.</param>
    /// <param name="may">What the policy says.</param>
    public static async Task<CaseDocument> Open(AccessScope scope, Referral referral, Guid id, DocumentFolder folder, Func<SharingDecision, SharedData, Sight> may)
    {
        var decision = referral.SharingDecisionId is { } named ? await ReferralData.Decision(scope.Db, named) : null;
        var document = decision is null ? null : await scope.Db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == decision.CaseId);
        var sight = document is null ? Sight.Nothing : may(decision!, SharedDatas.Of(document));
        if (document is null || !sight.IsAllowed || !folder.Holds(document.StoredAs))
        {
            scope.Weigh(1);
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(decision!.Id, sight.Ground);
        scope.Show(document.Id, sight.Ground);
        await scope.Record();
        return document;
    }

    private static async Task<IResult> Download(HttpContext http, string key, Guid id, ReadDoor reading, DocumentFolder folder)
    {
        await using var scope = await reading.Open(http.GetCaller(), "referral-document", ReferralsModule.Purpose, http.RequestAborted);
        var access = await ReferralAccess.Open(scope, key);
        var document = await Open(scope, access.Referral, id, folder, (decision, data) => AccessPolicy.ReferralData(scope.Caller.Viewer, access.Standing, access.Referral, decision, data, scope.Now));
        return await DocumentAnswers.Attachment(http, folder, document);
    }
}
