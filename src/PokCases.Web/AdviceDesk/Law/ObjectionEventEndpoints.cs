using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>The course of an objection: what happened, what was put right, and how it ended.</summary>
internal static class ObjectionEventEndpoints
{
    public static void MapObjectionEvents(this RouteGroupBuilder matter)
    {
        var objection = matter.MapGroup("/bezwaren/{objection:guid}");
        objection.MapPost("/gebeurtenis", Add);
        objection.MapGet("/gebeurtenis/{entry:guid}", (HttpContext http, Guid id, Guid objection, Guid entry) => ShowEntry(http, id, objection, entry, null));
        objection.MapPost("/gebeurtenis/{entry:guid}", Correct);
        objection.MapPost("/gebeurtenis/{entry:guid}/terug", TakeBack);
        objection.MapPost("/gebeurtenis/{entry:guid}/gedaan", Settle);
        objection.MapPost("/uitkomst", End);
    }

    private static Task<IResult> Add(HttpContext http, Guid id, Guid objection, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "AddObjectionEvent", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            found.Add(Guid.CreateVersion7(), c.Typed.Seen, Read(c.Typed), c.Today, c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => ObjectionEndpoints.Show(http, id, objection, trouble));

    private static Task<IResult> Correct(HttpContext http, Guid id, Guid objection, Guid entry, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "CorrectObjectionEvent", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            var text = Read(c.Typed);
            found.Correct(Guid.CreateVersion7(), c.Typed.Seen, entry, text, c.Typed.Required("reden", ObjectionEvent.LongestWords), c.Today, c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => ShowEntry(http, id, objection, entry, trouble));

    private static Task<IResult> TakeBack(HttpContext http, Guid id, Guid objection, Guid entry, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "TakeBackObjectionEvent", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            found.TakeBack(Guid.CreateVersion7(), c.Typed.Seen, entry, c.Typed.Required("waarom", ObjectionEvent.LongestWords), c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => ShowEntry(http, id, objection, entry, trouble));

    private static Task<IResult> Settle(HttpContext http, Guid id, Guid objection, Guid entry, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "SettleObjectionTerm", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            found.Settle(Guid.CreateVersion7(), c.Typed.Seen, entry, c.Today, c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => ObjectionEndpoints.Show(http, id, objection, trouble));

    private static Task<IResult> End(HttpContext http, Guid id, Guid objection, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "EndObjection", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            var text = new OutcomeText(
                c.Typed.Choice<ObjectionOutcome>("uitkomst"),
                c.Typed.Day("afgelopen"),
                c.Typed.Text("toelichting", ObjectionEvent.LongestWords),
                c.Typed.Choice<Satisfaction>("tevreden"),
                c.Typed.OptionalNumber("dagen"));
            found.End(Guid.CreateVersion7(), c.Typed.Seen, text, tables.Options.UsualDays, c.Today, c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => ObjectionEndpoints.Show(http, id, objection, trouble));

    private static EventText Read(TypedFields typed) => new(
        typed.Choice<ObjectionEventKind>("gebeurd"),
        typed.Day("dag"),
        typed.Text("wie"),
        typed.Text("woorden", ObjectionEvent.LongestWords),
        typed.OptionalDay("binnen"),
        typed.OptionalDay("termijn"));

    private static async Task<IResult> ShowEntry(HttpContext http, Guid id, Guid objectionId, Guid entry, LawTrouble? trouble)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "objection-event", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var objection = await LawQueries.Objection(scope, id, objectionId);
        if (objection.Course.FirstOrDefault(e => e.Id == entry) is not { } found)
        {
            throw await LawQueries.Unknown(scope);
        }

        scope.Show(objectionId, matter.Sight.Ground);
        await scope.Record();
        return LawPage.Of<EventPage>(new { Objection = objection, Entry = found, Trouble = trouble }, trouble);
    }
}
