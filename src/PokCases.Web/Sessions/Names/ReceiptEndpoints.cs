using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Web.Accountability;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Names;

/// <summary>The receipt of an item: one's own, nobody else's.</summary>
internal static class ReceiptEndpoints
{
    public static void MapReceipts(this IEndpointRouteBuilder app) =>
        app.MapGet("/sessies/{id:guid}/punten/{itemId:guid}/ontvangstbewijs", Show);

    private static async Task<IResult> Show(HttpContext http, Guid id, Guid itemId, ReceiptReader reader, PageFrame frame)
    {
        var view = await reader.Read(http.GetCaller(), id, itemId, http.RequestAborted);
        frame.Section = "tables";
        return new RazorComponentResult<ReceiptPage>(new { View = view });
    }
}
