using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>The pages of what is shared in a case: the list, and one decision. Both are live: what is taken back is gone from them.</summary>
internal static class SharingEndpoints
{
    public static void MapSharingPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/delen", Show);
        app.MapGet("/casussen/{reference}/delen/wijzigingen", Changes);
        app.MapGet("/casussen/{reference}/delen/{id:guid}", One);
        app.MapGet("/casussen/{reference}/delen/{id:guid}/wijzigingen", OneChanges);
    }

    public static string PathOf(string reference) => CaseEndpoints.PathOf(reference) + CaseTab.Sharing.Under;

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<SharingPage, SharingView>(http, reference, "case-sharing", (scope, access) => SharingReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<SharingChanges, SharingView>(http, reference, na, "case-sharing-changes", (scope, access) => SharingReader.Read(scope, access, words));

    private static Task<IResult> One(HttpContext http, string reference, Guid id, Words words) =>
        CasePart.Show<DecisionPage, DecisionView>(http, reference, "case-sharing-decision", (scope, access) => SharingReader.Read(scope, access, id, words));

    private static Task<IResult> OneChanges(HttpContext http, string reference, Guid id, long? na, Words words) =>
        CasePart.Changes<DecisionChanges, DecisionView>(http, reference, na, "case-sharing-decision-changes", (scope, access) => SharingReader.Read(scope, access, id, words));
}
