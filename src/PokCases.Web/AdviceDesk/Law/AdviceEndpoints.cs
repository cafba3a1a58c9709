using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Advice in a matter: the advisor's alone, until it is brought into a case (<see cref="BringEndpoints"/>).</summary>
internal static class AdviceEndpoints
{
    public static void MapAdvice(this RouteGroupBuilder matter)
    {
        matter.MapGet("/adviezen", List);
        matter.MapGet("/adviezen/nieuw", (HttpContext http, Guid id) => New(http, id, null));
        matter.MapPost("/adviezen/nieuw", Write);
        matter.MapGet("/adviezen/{advice:guid}", (HttpContext http, Guid id, Guid advice) => Show(http, id, advice, null));
        matter.MapGet("/adviezen/{advice:guid}/wijzigen", (HttpContext http, Guid id, Guid advice) => Edit(http, id, advice, null));
        matter.MapPost("/adviezen/{advice:guid}/wijzigen", Change);
        matter.MapPost("/adviezen/{advice:guid}/gevolgd", SayFollowed);
    }

    private static Task<IResult> Write(HttpContext http, Guid id, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "WriteAdvice", c =>
        {
            var advice = new AdviceRecord(Guid.CreateVersion7(), id, Read(c.Typed), c.Me, c.Now);
            c.W.Db.AdviceRecords.Add(advice);
            c.W.About(advice.Id);
            return Task.FromResult(LawModule.PathOf(advice));
        }, trouble => New(http, id, trouble));

    private static Task<IResult> Change(HttpContext http, Guid id, Guid advice, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "ChangeAdvice", async c =>
        {
            var found = await LawQueries.Advice(c.W, id, advice);
            found.Change(c.Typed.Seen, Read(c.Typed), c.Now);
            return LawModule.PathOf(found);
        }, trouble => Edit(http, id, advice, trouble));

    private static Task<IResult> SayFollowed(HttpContext http, Guid id, Guid advice, IFormCollection form, LawCommand command) =>
        command.Run(http, form, id, "SayAdviceFollowed", async c =>
        {
            var found = await LawQueries.Advice(c.W, id, advice);
            found.SayFollowed(c.Typed.Seen, c.Typed.Choice<AdviceFollowed>("gevolgd"), c.Typed.Text("waarom", AdviceText.Longest), c.Now);
            return LawModule.PathOf(found);
        }, trouble => Show(http, id, advice, trouble));

    private static AdviceText Read(TypedFields typed) => new(
        typed.Required("vraag", AdviceText.Longest),
        typed.Text("feiten", AdviceText.Longest),
        typed.Text("norm", AdviceText.Longest),
        typed.Text("redenering", AdviceText.Longest),
        typed.Text("alternatieven", AdviceText.Longest),
        typed.Text("advies", AdviceText.Longest));

    private static async Task<IResult> List(HttpContext http, Guid id, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advices", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var found = await scope.Db.AdviceRecords.Where(a => a.MatterId == id).OrderBy(a => a.WrittenAt).AsNoTracking().ToListAsync();
        found.ForEach(a => scope.Show(a.Id, matter.Sight.Ground));
        await scope.Record();
        return LawPage.Of<AdvicesPage>(new { MatterId = id, matter.Title, Advices = found }, null);
    }

    private static async Task<IResult> New(HttpContext http, Guid id, LawTrouble? trouble)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "advice-new", AdviceDeskModule.Purpose, http.RequestAborted);
        await MatterAccess.Open(scope, id);
        await scope.Record();
        return LawPage.Of<AdviceFormPage>(new { MatterId = id, Trouble = trouble }, trouble);
    }

    private static async Task<IResult> Edit(HttpContext http, Guid id, Guid adviceId, LawTrouble? trouble)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "advice-change", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var advice = await LawQueries.Advice(scope, id, adviceId);
        scope.Show(adviceId, matter.Sight.Ground);
        await scope.Record();
        return LawPage.Of<AdviceFormPage>(new { MatterId = id, Advice = advice, Trouble = trouble }, trouble);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, Guid adviceId, LawTrouble? trouble)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "advice", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var advice = await LawQueries.Advice(scope, id, adviceId);
        scope.Show(adviceId, matter.Sight.Ground);
        var reference = advice.BroughtToId is { } about ? await scope.Db.Cases.Where(c => c.Id == about).Select(c => c.Reference).SingleOrDefaultAsync() : null;
        await scope.Record();
        return LawPage.Of<AdvicePage>(new { Advice = advice, CaseReference = reference, Trouble = trouble }, trouble);
    }
}
