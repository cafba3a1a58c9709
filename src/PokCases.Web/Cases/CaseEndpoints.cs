using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>Reading cases: the list, a case's own page and its changes, and who sees it and why.</summary>
internal static class CaseEndpoints
{
    public const string Section = "cases";
    private const string Purpose = "casus";

    public static void MapCasePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen", List);
        app.MapGet("/casussen/{reference}", Show);
        app.MapGet("/casussen/{reference}/wijzigingen", Changes);
        app.MapGet("/casussen/{reference}/waarom", Why);
    }

    /// <summary>A case's own address.</summary>
    public static string PathOf(string reference) => $"/casussen/{reference}";

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, Words words, int? pagina, int? alle)
    {
        var caller = http.GetCaller();
        await using var scope = await reading.Open(caller, "cases", Purpose, http.RequestAborted);
        if (AccessPolicy.Administration(caller.Viewer).IsAllowed)
        {
            await scope.Require(Sight.Nothing, mayKnow: true);
        }

        var mine = await CaseListReader.Mine(scope, pagina ?? 1);
        var figures = AccessPolicy.CaseFigures(caller.Viewer).IsAllowed ? await CaseListReader.Figures(scope, alle ?? 1) : null;
        var closed = figures is null ? [] : await ClosedCounts.Of(scope.Db);
        var mayIntroduce = (await IntroduceReader.Tables(scope.Db, caller.Viewer)).Count > 0;
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<CaseListPage>(new { View = new CaseListView(mine, figures, closed, mayIntroduce, words.Local(scope.Now)) });
    }

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
