using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>What waits for a table's triage, and one case of it.</summary>
internal static class TriagePages
{
    private const string Purpose = "triage";

    public static void MapTriagePages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tafels/{id:guid}/triage", List);
        app.MapGet("/casussen/{reference}/triage", Show);
    }

    /// <summary>The list of a table.</summary>
    public static string PathOf(Guid tableId) => $"/tafels/{tableId}/triage";

    /// <summary>One case.</summary>
    public static string PathOf(string reference) => $"{CaseEndpoints.PathOf(reference)}/triage";

    /// <summary>The page of one case with a decision as it was typed.</summary>
    public static async Task<IResult> Page(HttpContext http, string reference, TriageForm typed, Dictionary<string, string> errors, bool needsLook, int status)
    {
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "case-triage", Purpose, http.RequestAborted);
        var access = await TriageAccess.Load(scope, reference);
        var view = await TriageReader.Read(scope, access, services.GetRequiredService<Words>(), services.GetRequiredService<DuplicatesReader>());
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = CaseEndpoints.Section;
        return new RazorComponentResult<TriagePage>(new
        {
            View = view,
            Form = typed,
            Errors = errors,
            NeedsLook = needsLook,
            DraftPerson = services.GetRequiredService<DraftKeys>().NameOf(scope.Caller.PersonId),
        })
        { StatusCode = status };
    }

    private static Task<IResult> Show(HttpContext http, string reference) => Page(http, reference, TriageForm.Empty, [], needsLook: false, StatusCodes.Status200OK);

    private static async Task<IResult> List(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, Words words)
    {
        var viewer = http.GetCaller().Viewer;
        await using var scope = await reading.Open(http.GetCaller(), "table-triage", Purpose, http.RequestAborted);
        var roles = await TriageQueries.RolesAt(scope.Db, id, viewer.PersonId);
        var table = await scope.Db.Tables.FindAsync(id);
        scope.Show(id, AccessPolicy.Triage(viewer, roles, waits: true).Ground);
        await scope.Require(AccessPolicy.Triage(viewer, roles, waits: true), mayKnow: table is not null && AccessPolicy.Table(viewer, roles).IsAllowed);
        var rows = await TriageListReader.Of(scope, id, words);
        await scope.Record();
        frame.Section = "tables";
        return new RazorComponentResult<TriageListPage>(new { TableId = id, Table = table!.Name, Days = table.TriageDays, Rows = rows });
    }
}
