using System.Text;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Bringing an advice into a case that the advisor works on: a copy of it becomes a document of the case, of the advisor's organisation.</summary>
/// <remarks>Of the matter itself nothing goes along, not even that there is one. Other organisations read the document by a sharing decision, as any other.</remarks>
internal static class BringEndpoints
{
    private const int MostCases = 50;

    public static void MapBringing(this RouteGroupBuilder matter)
    {
        matter.MapGet("/adviezen/{advice:guid}/inbrengen", (HttpContext http, Guid id, Guid advice) => Show(http, id, advice, null));
        matter.MapPost("/adviezen/{advice:guid}/inbrengen", Bring);
    }

    private static async Task<IResult> Bring(HttpContext http, Guid id, Guid advice, IFormCollection form, LawCommand command, ReadDoor reading, TakeDocument taking, LawTables tables, TimeProvider time, IStringLocalizer<LawTexts> texts)
    {
        var reference = form.Text("casus");
        if (await Copy(http, id, advice, reference, reading, texts) is not var (caseId, content))
        {
            // Nothing is stored for a form that does not say where to.
            return await command.Run(http, form, id, "BringAdvice", c => Task.FromResult(c.Typed.Required("casus")), trouble => Show(http, id, advice, trouble));
        }

        return await taking.Store(
            caseId,
            $"{texts["FileName"]} {Words.Machine(tables.Warnings.DayOf(time.GetUtcNow()))}.txt",
            DocumentKind.Text,
            content,
            taken => command.Run(http, form, id, "BringAdvice", async c =>
            {
                var found = await LawQueries.Advice(c.W, id, advice);
                var access = await CaseAccess.Open(c.W, c.Typed.Required("casus"));
                c.W.For(AdviceDeskModule.Purpose);
                c.W.Require(AccessPolicy.WorkOnCase(c.W.Caller.Viewer, access.Standing), mayKnow: true);
                var document = KeepDocument.Add(c.W, access.About, taken);
                found.Bring(c.Typed.Seen, access.About.Id, document, c.Typed.Required("grond", AdviceText.Longest), c.Me, c.Now);
                return LawModule.PathOf(found);
            }, trouble =>
            {
                taken.IsNamed = false;
                return Show(http, id, advice, trouble);
            }),
            http.RequestAborted);
    }

    // What goes: what the advice says, and nothing of where it comes from. Who may not, is refused before anything is stored.
    private static async Task<(Guid CaseId, byte[] Content)?> Copy(HttpContext http, Guid id, Guid adviceId, string reference, ReadDoor reading, IStringLocalizer<LawTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-bring", AdviceDeskModule.Purpose, http.RequestAborted);
        await MatterAccess.Open(scope, id);
        var advice = await LawQueries.Advice(scope, id, adviceId);
        if (reference.Length == 0)
        {
            await scope.Record();
            return null;
        }

        var access = await CaseAccess.Open(scope, reference);
        await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
        await scope.Record();
        var parts = new[]
        {
            ("Question", advice.Question), ("Facts", advice.Facts), ("Norm", advice.Norm), ("Reasoning", advice.Reasoning), ("Alternatives", advice.Alternatives), ("Advice", advice.Advice),
        };
        return (access.About.Id, Encoding.UTF8.GetBytes(string.Join("\n\n", parts.Where(p => p.Item2.Length > 0).Select(p => $"{texts[p.Item1]}\n{p.Item2}")) + "\n"));
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, Guid adviceId, LawTrouble? trouble)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "advice-bring", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var advice = await LawQueries.Advice(scope, id, adviceId);
        scope.Show(adviceId, matter.Sight.Ground);
        var cases = await CaseListReader.Open(scope, MostCases);
        var organisation = (await PeopleQueries.Named(scope.Db, [scope.Caller.PersonId])).Of(scope.Caller.PersonId).Organisation;
        await scope.Record();
        return LawPage.Of<BringPage>(new { Advice = advice, Cases = cases.Rows.Select(c => new FieldChoice(c.Reference, $"{c.Reference} · {c.Title}")).ToList(), Organisation = organisation, Trouble = trouble }, trouble);
    }
}
