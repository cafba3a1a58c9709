namespace PokCases.Web.Cases.Plan;

/// <summary>The plan of a case: goals in the resident's words, and everybody's actions under them. One household, one plan.</summary>
internal static class PlanModule
{
    /// <summary>Under a case's own address.</summary>
    public const string Under = "/plan";

    public static IEndpointRouteBuilder MapPlan(this IEndpointRouteBuilder app)
    {
        app.MapPlanPage();
        app.MapGoals();
        app.MapPlanActions();
        return app;
    }

    /// <summary>The plan's own address.</summary>
    public static string PathOf(string reference) => CaseEndpoints.PathOf(reference) + Under;
}
