using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Documents;

/// <summary>A case's documents: the page, adding one, taking one home, looking at a picture, and removing one.</summary>
internal static class DocumentEndpoints
{
    private const string Purpose = "casus";

    public static void MapDocumentPages(this IEndpointRouteBuilder app)
    {
        var largest = app.ServiceProvider.GetRequiredService<IOptions<DocumentOptions>>().Value.LargestBody;
        app.MapGet("/casussen/{reference}/documenten", Show);
        app.MapGet("/casussen/{reference}/documenten/wijzigingen", Changes);
        app.MapPost("/casussen/{reference}/documenten", Add).TakesFiles(largest).LooksOverItself("a browser can't send a file again; asks beside the field");
        app.MapGet("/casussen/{reference}/documenten/{id:guid}", Download);
        app.MapGet("/casussen/{reference}/documenten/{id:guid}/beeld", Picture);
        app.MapPost("/casussen/{reference}/documenten/{id:guid}/verwijderen", Remove);
    }

    private static Task<IResult> Show(HttpContext http, string reference, IOptions<DocumentOptions> options, Words words) =>
        CasePart.Show<DocumentsPage, DocumentView>(http, reference, "case-documents", (scope, access) => DocumentReader.Read(scope, access, options.Value, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, IOptions<DocumentOptions> options, Words words) =>
        CasePart.Changes<DocumentsChanges, DocumentView>(http, reference, na, "case-documents-changes", (scope, access) => DocumentReader.Read(scope, access, options.Value, words));

    private static async Task<IResult> Add(HttpContext http, string reference, IFormCollection form, ReadDoor reading, TakeDocument taking, IOptions<DocumentOptions> options, IStringLocalizer<RuleTexts> rules, Words words)
    {
        var caseId = await CheckMayAdd(http, reference, reading);
        try
        {
            return await taking.Take(
                caseId,
                taking.Chosen(form),
                taken => CasePart.Run(http, form, reference, "AddDocument", CaseTab.Documents.Under, (w, access) =>
                {
                    KeepDocument.Add(w, access.About, taken);
                }),
                http.RequestAborted);
        }
        catch (RuleViolation rule) when (TakeDocument.IsAboutFile(rule.Code) && !http.Request.WantsJson())
        {
            // A browser can't fill in a file again: what is wrong is said where another can be chosen.
            return await CasePart.Form<DocumentsPage>(
                http,
                reference,
                "case-documents",
                async (scope, access) => new { View = await DocumentReader.Read(scope, access, options.Value, words), Error = rules[rule.Code].Value, NeedsLook = rule.Code == TakeDocument.NameAsked },
                StatusCodes.Status400BadRequest);
        }
    }

    // Before anything of it is stored: who may not add, adds nothing.
    private static async Task<Guid> CheckMayAdd(HttpContext http, string reference, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-documents", Purpose, http.RequestAborted);
        var access = await CaseAccess.Open(scope, reference, isShown: false);
        await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
        scope.Weigh(1);
        await scope.Record();
        return access.About.Id;
    }

    private static async Task<IResult> Download(HttpContext http, string reference, Guid id, ReadDoor reading, DocumentFolder folder)
    {
        var found = await Open(http, reference, id, "case-document", reading, folder, picturesOnly: false);
        return await DocumentAnswers.Attachment(http, folder, found);
    }

    private static async Task<IResult> Picture(HttpContext http, string reference, Guid id, ReadDoor reading, DocumentFolder folder)
    {
        var found = await Open(http, reference, id, "case-document-picture", reading, folder, picturesOnly: true);
        return await DocumentAnswers.Picture(http, folder, found.StoredAs, found.FileName, found.Kind);
    }

    private static async Task<IResult> Remove(HttpContext http, string reference, Guid id, IFormCollection form, DocumentFolder folder)
    {
        string? storedAs = null;
        var answer = await CasePart.Run(http, form, reference, "RemoveDocument", CaseTab.Documents.Under, async (w, access) =>
        {
            var found = await w.Db.Documents.SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
            w.Require(AccessPolicy.Document(w.Caller.Viewer, access.Standing, found.OrganisationId), mayKnow: false);
            found.Remove(w.Caller.PersonId, form.Text("reden"), w.Now);
            w.About(found.Id);
            w.Note(access.About.Id, CaseEventKind.DocumentRemoved, found.Kind.ToString(), subject: found.Id);
            w.Advance(access.About.Id, DocumentElements.Documents);
            storedAs = found.StoredAs;
        });
        if (storedAs is not null)
        {
            // Only once it is written down that it went; what is left after a power failure goes at the next start.
            folder.Remove(storedAs);
        }

        return answer;
    }

    private static async Task<CaseDocument> Open(HttpContext http, string reference, Guid id, string page, ReadDoor reading, DocumentFolder folder, bool picturesOnly)
    {
        await using var scope = await reading.Open(http.GetCaller(), page, Purpose, http.RequestAborted);
        var access = await CaseAccess.Open(scope, reference, isShown: false);
        var found = await DocumentReader.Find(scope, access, id);
        if (found is not var (document, sight) || (picturesOnly && !document.Kind.IsPicture()) || !folder.Holds(document.StoredAs))
        {
            scope.Weigh(1);
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.ShowCase(access.About.Id, access.Sight.Ground);
        scope.Show(document.Id, sight.Ground);
        await scope.Record();
        return document;
    }
}
