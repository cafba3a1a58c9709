using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Importing;

/// <summary>Bringing in a case history on a page: the template, the file, what becomes of each of its rows, and writing them.</summary>
internal static class ImportEndpoints
{
    public const string Path = "/casussen/importeren";

    /// <summary>Largest file, in bytes: some ten thousand rows.</summary>
    private const int LargestFile = 5 * 1024 * 1024;

    private const string Purpose = "import-cases";

    public static void MapImportPages(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Ask);
        app.MapGet($"{Path}/sjabloon", Template);
        app.MapPost(Path, Upload).TakesFiles(LargestFile).LooksOverItself("the preview warns by row and column");
        app.MapGet($"{Path}/{{id:guid}}", Show);
        app.MapGet($"{Path}/{{id:guid}}/wijzigingen", Changes);
        app.MapPost($"{Path}/{{id:guid}}/inlezen", Start);
    }

    private static RazorComponentResult<ImportPage> Ask(HttpContext http, PageFrame frame) => Page(http, frame, null);

    private static IResult Template(HttpContext http, IStringLocalizer<ImportTexts> texts)
    {
        Allow(http);
        http.Response.Headers.ContentDisposition = "attachment; filename=\"casussen-sjabloon.csv\"";
        // With a mark of its encoding, or a spreadsheet takes it for another.
        return Results.Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{ImportFile.Header}\r\n{texts["TemplateRow"].Value}\r\n")], "text/csv; charset=utf-8");
    }

    private static async Task<IResult> Upload(HttpContext http, IFormCollection form, WriteDoor door, PageFrame frame, IStringLocalizer<ImportTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        Allow(http);
        if (form.Files.GetFile("bestand") is not { Length: > 0 } file)
        {
            return Page(http, frame, rules["document-missing"]);
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, http.RequestAborted);
        }

        int rows;
        try
        {
            rows = ImportFile.Read(content).Count;
        }
        catch (ImportFileException e)
        {
            return Page(http, frame, texts[e.Key, e.What]);
        }

        if (rows == 0)
        {
            return Page(http, frame, rules["import-empty"]);
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "TakeInImport", async w =>
        {
            w.For(Purpose);
            w.Require(AccessPolicy.ImportCases(w.Caller.Viewer), mayKnow: true);
            // What was looked at and left is about residents, and nobody waits for it.
            await w.Db.CaseImports.Where(i => i.ById == w.Caller.PersonId && i.State == CaseImportState.Previewed).ExecuteDeleteAsync();
            var made = new CaseImport(Guid.CreateVersion7(), w.Caller.PersonId, file.FileName, content, rows, w.Now);
            w.Db.CaseImports.Add(made);
            w.Due(ForgetImport.DueKind, made.Id, w.Now + ForgetImport.After);
            w.About(made.Id);
            w.Advance(made.Id, ImportElements.Import);
            return made.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, $"{Path}/{written.Answer}");
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, IStringLocalizer<ImportTexts> texts, ImportMarks marks)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-import", Purpose, http.RequestAborted);
        var view = await ImportReader.Read(scope, await ImportReader.Find(scope, id), texts, marks);
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        frame.IsLive = true;
        return new RazorComponentResult<ImportPreviewPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long? na, ReadDoor reading, IStringLocalizer<ImportTexts> texts, ImportMarks marks)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-import-changes", Purpose, http.RequestAborted);
        var found = await ImportReader.Find(scope, id);
        if (await scope.SeqOf(id) == na)
        {
            await scope.Record();
            return Results.NoContent();
        }

        var view = await ImportReader.Read(scope, found, texts, marks);
        await scope.Record();
        return new RazorComponentResult<ImportChanges>(new { View = view });
    }

    private static async Task<IResult> Start(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ImportRunner runner, IStringLocalizer<ImportTexts> texts, ImportMarks marks)
    {
        var goodOnly = form.Text("regels") == "goede";
        var written = await door.Run(http.GetCaller(), form.CommandId(), "StartImport", async w =>
        {
            w.For(Purpose);
            w.Require(AccessPolicy.ImportCases(w.Caller.Viewer), mayKnow: true);
            var found = await w.Db.CaseImports.SingleOrDefaultAsync(i => i.Id == id && i.ById == w.Caller.PersonId) ?? throw RefusedException.Unknown();
            RuleViolation.When(found.State != CaseImportState.Previewed, "import-begun", "The import was started already.");
            var fates = (await ImportPlan.Open(w.Db, texts, marks, w.Now, CancellationToken.None)).Decide(ImportFile.Read(found.Content));
            found.Start(fates.Count(f => f.New is not null), fates.Count(f => f.IsWrong), goodOnly);
            w.About(id);
            w.Due(ResumeImport.DueKind, id, w.Now + ResumeImport.LookAfter);
            w.Advance(id, ImportElements.Import);
            return true;
        }, http.RequestAborted);
        runner.Begin(id);
        return CommandResults.Done(http, written, id, $"{Path}/{id}");
    }

    private static RazorComponentResult<ImportPage> Page(HttpContext http, PageFrame frame, string? error)
    {
        Allow(http);
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<ImportPage>(new { Error = error }) { StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static void Allow(HttpContext http)
    {
        if (!AccessPolicy.ImportCases(http.GetCaller().Viewer).IsAllowed)
        {
            throw new RefusedException(mayKnow: true);
        }
    }
}
