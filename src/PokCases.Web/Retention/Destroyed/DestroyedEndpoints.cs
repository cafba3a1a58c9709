using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Retention.Destroyed;

/// <summary>What was destroyed: a verklaring van vernietiging of each case, as a page and as a Word file.</summary>
internal static class DestroyedEndpoints
{
    public const string Path = RetentionListEndpoints.Path + "/verklaringen";

    private const int PerPage = 50;

    public static void MapDestroyed(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, List);
        app.MapGet(Path + "/{id:guid}", Show);
        app.MapGet(Path + "/{id:guid}/verklaring.docx", Word);
    }

    public static string PathOf(Guid id) => $"{Path}/{id}";

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, int? pagina)
    {
        await using var scope = await reading.Open(http.GetCaller(), "retention-destroyed", RetentionModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.RetentionList(scope.Caller.Viewer), mayKnow: false);
        var page = Math.Clamp(pagina ?? 1, 1, 100_000);
        var found = await scope.Db.Set<DestructionRecord>().AsNoTracking().OrderByDescending(d => d.DestroyedAt).ThenBy(d => d.Id).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync();
        var erased = await scope.Db.Set<ErasedFigure>().CountAsync();
        await scope.Record();
        frame.Section = RetentionListEndpoints.Section;
        return new RazorComponentResult<DestroyedPage>(new { Records = (IReadOnlyList<DestructionRecord>)[.. found.Take(PerPage)], Page = page, HasMore = found.Count > PerPage, Erased = erased });
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "retention-destruction", RetentionModule.Purpose, http.RequestAborted);
        var (record, people) = await Find(scope, id);
        await scope.Record();
        frame.Section = RetentionListEndpoints.Section;
        return new RazorComponentResult<DestructionPage>(new { Record = record, First = people.Of(record.FirstApprovedById), Second = record.SecondApprovedById is { } second ? people.Of(second) : null });
    }

    private static async Task<IResult> Word(HttpContext http, Guid id, ReadDoor reading, DestructionWord word)
    {
        await using var scope = await reading.Open(http.GetCaller(), "retention-destruction-word", RetentionModule.Purpose, http.RequestAborted);
        var (record, people) = await Find(scope, id);
        await scope.Record();
        return Results.File(word.Write(record, people), WordFile.ContentType, $"verklaring-van-vernietiging-{record.Reference.ToLowerInvariant()}.docx");
    }

    private static async Task<(DestructionRecord Record, Dictionary<Guid, PersonLine> People)> Find(AccessScope scope, Guid id)
    {
        await scope.Require(AccessPolicy.RetentionList(scope.Caller.Viewer), mayKnow: false);
        var record = await scope.Db.Set<DestructionRecord>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id);
        if (record is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        return (record, await PeopleQueries.Named(scope.Db, new[] { record.FirstApprovedById, record.SecondApprovedById ?? record.FirstApprovedById }));
    }
}
