using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Objections of a matter: the list, a new one, one with its course, and its decision put right.</summary>
internal static class ObjectionEndpoints
{
    private const string ByHand = "hand";

    public static void MapObjections(this RouteGroupBuilder matter)
    {
        matter.MapGet("/bezwaren", List);
        matter.MapGet("/bezwaren/nieuw", (HttpContext http, Guid id) => New(http, id, null));
        matter.MapPost("/bezwaren/nieuw", Begin);
        matter.MapGet("/bezwaren/{objection:guid}", (HttpContext http, Guid id, Guid objection) => Show(http, id, objection, null));
        matter.MapGet("/bezwaren/{objection:guid}/besluit", (HttpContext http, Guid id, Guid objection) => Decision(http, id, objection, null));
        matter.MapPost("/bezwaren/{objection:guid}/besluit", CorrectDecision);
    }

    /// <summary>The page of one objection.</summary>
    public static async Task<IResult> Show(HttpContext http, Guid id, Guid objectionId, LawTrouble? trouble)
    {
        var (reading, tables) = (http.RequestServices.GetRequiredService<ReadDoor>(), http.RequestServices.GetRequiredService<LawTables>());
        await using var scope = await reading.Open(http.GetCaller(), "objection", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var objection = await LawQueries.Objection(scope, id, objectionId);
        scope.Show(objectionId, matter.Sight.Ground);
        var people = await PeopleQueries.Named(scope.Db, objection.Events.Select(e => e.ById).Concat(objection.Decisions.Select(d => d.ById)));
        await scope.Record();
        var view = new ObjectionView(matter.Title, objection, people, tables.Terms, tables.Options.UsualDays, tables.Warnings.DayOf(scope.Now));
        return LawPage.Of<ObjectionPage>(new { View = view, Trouble = trouble }, trouble);
    }

    private static async Task<IResult> List(HttpContext http, Guid id, ReadDoor reading, LawTables tables)
    {
        await using var scope = await reading.Open(http.GetCaller(), "objections", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var found = await LawQueries.Whole(scope.Db).Where(o => o.MatterId == id).OrderBy(o => o.IsOver).ThenBy(o => o.NextDay).ThenBy(o => o.BegunAt).AsNoTracking().ToListAsync();
        found.ForEach(o => scope.Show(o.Id, matter.Sight.Ground));
        await scope.Record();
        return LawPage.Of<ObjectionsPage>(new { MatterId = id, matter.Title, Objections = found, Today = tables.Warnings.DayOf(scope.Now) }, null);
    }

    private static async Task<IResult> New(HttpContext http, Guid id, LawTrouble? trouble)
    {
        var (reading, tables) = (http.RequestServices.GetRequiredService<ReadDoor>(), http.RequestServices.GetRequiredService<LawTables>());
        await using var scope = await reading.Open(http.GetCaller(), "objection-new", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        await scope.Record();
        return LawPage.Of<DecisionPage>(new { MatterId = id, matter.Title, tables.Terms, Trouble = trouble }, trouble);
    }

    private static async Task<IResult> Decision(HttpContext http, Guid id, Guid objectionId, LawTrouble? trouble)
    {
        var (reading, tables) = (http.RequestServices.GetRequiredService<ReadDoor>(), http.RequestServices.GetRequiredService<LawTables>());
        await using var scope = await reading.Open(http.GetCaller(), "objection-decision", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        var objection = await LawQueries.Objection(scope, id, objectionId);
        scope.Show(objectionId, matter.Sight.Ground);
        await scope.Record();
        return LawPage.Of<DecisionPage>(new { MatterId = id, matter.Title, tables.Terms, Objection = objection, Trouble = trouble }, trouble);
    }

    private static Task<IResult> Begin(HttpContext http, Guid id, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "BeginObjection", async c =>
        {
            var objection = new Objection(Guid.CreateVersion7(), id, Read(c.Typed, tables), c.Today, c.Me, c.Now);
            c.W.Db.Objections.Add(objection);
            c.W.About(objection.Id);
            await LawNews.Plan(c.W, objection, tables);
            return LawModule.PathOf(objection);
        }, trouble => New(http, id, trouble));

    private static Task<IResult> CorrectDecision(HttpContext http, Guid id, Guid objection, IFormCollection form, LawCommand command, LawTables tables) =>
        command.Run(http, form, id, "CorrectDecision", async c =>
        {
            var found = await LawQueries.Objection(c.W, id, objection);
            var text = Read(c.Typed, tables);
            found.CorrectDecision(c.Typed.Seen, text, c.Typed.Required("reden", ObjectionEvent.LongestWords), c.Today, c.Me, c.Now);
            await LawNews.Plan(c.W, found, tables);
            return LawModule.PathOf(found);
        }, trouble => Decision(http, id, objection, trouble));

    private static DecisionText Read(TypedFields typed, LawTables tables)
    {
        var body = typed.Required("orgaan");
        var subject = typed.Required("onderwerp", DecisionText.LongestSubject);
        var kind = typed.Required("soort");
        var (known, notice) = (typed.Day("bekend"), typed.OptionalDay("dagtekening"));
        var rule = kind == ByHand ? null : tables.Terms.Kinds.FirstOrDefault(k => k.Kind == kind) is { } row
            ? tables.Terms.Of(kind, row.Start == TermStart.NoticeDate ? notice ?? known : known)
            : null;
        TermLength? length = null;
        var start = TermStart.MadeKnown;
        if (rule is null && typed.OptionalNumber("lengte") is { } number)
        {
            length = new TermLength(number, typed.Choice<TermUnit>("eenheid"));
            start = typed.OptionalChoice<TermStart>("vanaf") ?? TermStart.MadeKnown;
        }

        return new DecisionText(body, subject, known, notice, rule, length, start, tables.Terms.Version);
    }
}
