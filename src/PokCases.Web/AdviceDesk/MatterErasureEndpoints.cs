using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Deleting a matter at its resident's request. Nobody else may know of the matter, so who holds it grants it.</summary>
internal static class MatterErasureEndpoints
{
    // Where what is wrong is said, by rule.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["choice-unknown"] = "grond",
        ["matter-erase-confirm"] = "zeker",
    };

    public static void MapMatterErasure(this RouteGroupBuilder desk)
    {
        desk.MapGet("/kwesties/{id:guid}/verwijderen", (HttpContext http, Guid id) => Page(http, id, null));
        desk.MapPost("/kwesties/{id:guid}/verwijderen", Erase);
    }

    private static Task<IResult> Erase(HttpContext http, Guid id, IFormCollection form, MatterEraser eraser) => FormCommand.Run(
        http,
        form,
        "EraseMatterAtRequest",
        async w =>
        {
            var matter = (await MatterAccess.Open(w, id)).Matter;
            var ground = form.Choice<ErasureGround>("grond");
            RuleViolation.When(!form.Ticked("zeker"), "matter-erase-confirm", "It was not confirmed.");
            await eraser.AtRequest(w, matter, ground);
            return $"{MatterEndpoints.Path}?verwijderd=ja";
        },
        trouble => Page(http, id, trouble));

    private static async Task<IResult> Page(HttpContext http, Guid id, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "matter-erase", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = (await MatterAccess.Open(scope, id)).Matter;
        var contacts = await scope.Db.ClientContacts.CountAsync(c => c.MatterId == id);
        var documents = await scope.Db.MatterDocuments.CountAsync(d => d.MatterId == id);
        var runs = await MatterEraser.TermRuns(scope.Db, id);
        await scope.Record();
        var field = trouble is null ? null : Fields.GetValueOrDefault(trouble.Code);
        return new RazorComponentResult<MatterErasurePage>(new
        {
            Matter = matter,
            Contacts = contacts,
            Documents = documents,
            TermRuns = runs,
            Trouble = trouble,
            Errors = field is null ? [] : new Dictionary<string, string> { [field] = services.GetRequiredService<IStringLocalizer<RuleTexts>>()[trouble!.Code] },
        })
        {
            StatusCode = FormTrouble.StatusOf(trouble),
        };
    }
}
