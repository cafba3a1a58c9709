using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Own open terms, the soonest first, each with its rule.</summary>
internal static class TermEndpoints
{
    public static void MapTerms(this RouteGroupBuilder terms) => terms.MapGet("", List);

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, LawTables tables)
    {
        await using var scope = await reading.Open(http.GetCaller(), "legal-terms", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AdviceDesk(scope.Caller.Viewer), mayKnow: true);
        var today = tables.Warnings.DayOf(scope.Now);
        var terms = await OwnTerms.Read(scope, today);
        await scope.Record();
        return LawPage.Of<TermsPage>(new { Terms = terms, tables.Terms.Version, Warnings = tables.Options.Warnings }, null);
    }
}
