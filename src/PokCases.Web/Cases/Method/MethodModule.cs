using PokCases.Web.Cases.Closing;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Method and breakthrough: the steps of a case, its breakthrough form with versions and outcome, what it costs, and decisions between sessions.</summary>
internal static class MethodModule
{
    /// <summary>The page's address under that of its case.</summary>
    public const string Under = "/aanpak";

    public static IServiceCollection AddMethod(this IServiceCollection services) => services.AddSingleton<IKeepsCaseOpen, InterimKeepsOpen>();

    public static IEndpointRouteBuilder MapMethod(this IEndpointRouteBuilder app)
    {
        var method = app.MapGroup("/casussen/{reference}" + Under);
        method.MapGet("", Show);
        method.MapGet("/wijzigingen", Changes);
        method.MapSteps();
        method.MapBreakthrough();
        method.MapBreakthroughOutcome();
        method.MapScenario();
        method.MapAskInterim();
        app.MapInterimDecisions();
        return app;
    }

    public static string PathOf(string reference) => CaseEndpoints.PathOf(reference) + Under;

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<MethodPage, MethodView>(http, reference, "case-method", (scope, access) => MethodReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<MethodChanges, MethodView>(http, reference, na, "case-method-changes", (scope, access) => MethodReader.Read(scope, access, words));
}
