using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>Reading cases: a case's own page and its changes, and who sees it and why.</summary>
internal static class CaseEndpoints
{
    public const string Section = "cases";
    private const string Purpose = "casus";

    public static void MapCasePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}", Show);
        app.MapGet("/casussen/{reference}/wijzigingen", Changes);
        app.MapGet("/casussen/{reference}/waarom", Why);
    }

    /// <summary>A case's own address.</summary>
    public static string PathOf(string reference) => $"/casussen/{reference}";

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<CasePage, CaseView>(http, reference, "case", (scope, access) => CaseReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<CaseChanges, CaseView>(http, reference, na, "case-changes", (scope, access) => CaseReader.Read(scope, access, words));

    private static async Task<IResult> Why(HttpContext http, string reference, ReadDoor reading, PageFrame frame, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-why", Purpose, http.RequestAborted);
        var access = await CaseAccess.Open(scope, reference);
        var view = await CaseReader.Read(scope, access, words);
        var others = await WhoSeesReader.Read(scope, access.About);
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<WhyPage>(new { View = view, Others = others });
    }
}
