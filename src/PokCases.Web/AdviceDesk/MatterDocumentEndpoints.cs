using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.AdviceDesk;

/// <summary>Documents of a matter, for who holds it or stands in: adding one, perhaps to a contact, taking one home, and removing one.</summary>
internal static class MatterDocumentEndpoints
{
    private const string Page = "matter-document";

    public static void MapMatterDocuments(this RouteGroupBuilder desk)
    {
        var largest = ((IEndpointRouteBuilder)desk).ServiceProvider.GetRequiredService<IOptions<DocumentOptions>>().Value.LargestBody;
        desk.MapPost("/kwesties/{id:guid}/documenten", Add).TakesFiles(largest).LooksOverItself("a browser can't send a file again; asks beside the field");
        desk.MapGet("/kwesties/{id:guid}/documenten/{document:guid}", Download);
        desk.MapPost("/kwesties/{id:guid}/documenten/{document:guid}/verwijderen", Remove);
    }

    private static async Task<IResult> Add(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, WriteDoor door, TakeDocument taking)
    {
        await CheckMayAdd(http, id, reading);
        try
        {
            return await taking.Take(
                id,
                taking.Chosen(form),
                async taken =>
                {
                    await door.Run(http.GetCaller(), form.CommandId(), "AddMatterDocument", w => Keep(w, id, form.OptionalId("contact"), taken), http.RequestAborted);
                    return CommandResults.Go(http, AdviceDeskModule.PathOf(id));
                },
                http.RequestAborted);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await MatterEndpoints.Show(http, id, new FormTrouble(rule.Code, form));
        }
    }

    // Before anything of it is stored: who may not add, adds nothing.
    private static async Task CheckMayAdd(HttpContext http, Guid id, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), Page, AdviceDeskModule.Purpose, http.RequestAborted);
        await MatterAccess.Open(scope, id);
        await scope.Record();
    }

    private static async Task Keep(Writing w, Guid id, Guid? contact, TakenDocument taken)
    {
        await MatterAccess.Open(w, id);
        if (contact is { } with && !await w.Db.ClientContacts.AnyAsync(c => c.Id == with && c.MatterId == id))
        {
            throw RefusedException.Unknown();
        }

        var added = new MatterDocument(Guid.CreateVersion7(), id, contact, w.Caller.PersonId, taken.FileName, taken.Kind, taken.Size, taken.StoredAs, w.Now);
        w.Db.MatterDocuments.Add(added);
        w.About(added.Id);
        taken.IsNamed = true;
    }

    private static async Task<IResult> Download(HttpContext http, Guid id, Guid document, ReadDoor reading, DocumentFolder folder)
    {
        await using var scope = await reading.Open(http.GetCaller(), Page, AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var found = await scope.Db.MatterDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == document && d.MatterId == id);
        if (found is null || !folder.Holds(found.StoredAs))
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(document, matter.Sight.Ground);
        await scope.Record();
        return await DocumentAnswers.Attachment(http, folder, found.StoredAs, found.FileName, found.Kind);
    }

    private static async Task<IResult> Remove(HttpContext http, Guid id, Guid document, IFormCollection form, DocumentFolder folder)
    {
        string? storedAs = null;
        var answer = await MatterEndpoints.Change(http, id, form, "RemoveMatterDocument", async (w, _) =>
        {
            w.About(document);
            var found = await w.Db.MatterDocuments.SingleOrDefaultAsync(d => d.Id == document && d.MatterId == id) ?? throw RefusedException.Unknown();
            w.Db.MatterDocuments.Remove(found);
            storedAs = found.StoredAs;
        });
        if (storedAs is not null)
        {
            // Only once it is written down that it went; what is left after a power failure goes at the next start.
            folder.Remove(storedAs);
        }

        return answer;
    }
}
