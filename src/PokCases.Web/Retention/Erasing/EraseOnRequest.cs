using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention.Erasing;

/// <summary>A resident asked to erase a referral of no case, and that was granted: whoever handles the request does it, at once.</summary>
internal static class EraseOnRequest
{
    public static void MapErasingOnRequest(this IEndpointRouteBuilder app) => app.MapPost(RequestEndpoints.Path + "/{id:guid}/verwijzingen/{referralId:guid}/vernietigen", Erase);

    private static Task<IResult> Erase(HttpContext http, Guid id, Guid referralId, IFormCollection form, EraseReferral eraser) => RequestWork.Run(http, form, id, "EraseReferral", async (w, request) =>
    {
        request.ReferralErased(form.Version("versie"), referralId, await OpenAfter(w.Db, request, referralId));
        await eraser.OnRequest(w, referralId, request.Reference);
    });

    private static async Task<int> OpenAfter(PokCasesDb db, ResidentRequest request, Guid referralId) =>
        await db.Set<RequestTask>().CountAsync(t => t.RequestId == request.Id && t.DoneAt == null) + await RequestReferrals.Open(db, request, without: referralId);
}
