using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>The page with the plan, and its changes.</summary>
internal static class PlanEndpoints
{
    public static void MapPlanPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/plan", Show);
        app.MapGet("/casussen/{reference}/plan/wijzigingen", Changes);
    }

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<PlanPage, PlanView>(http, reference, "case-plan", (scope, access) => PlanReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<PlanChanges, PlanView>(http, reference, na, "case-plan-changes", (scope, access) => PlanReader.Read(scope, access, words));
}
