using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Finding;

/// <summary>The list of cases: looking for some of them, keeping a way of looking, and finding one while typing.</summary>
/// <remarks>What somebody looks for may name a resident, so it never stands in an address: it is kept, and its id does.</remarks>
internal static class CaseListEndpoints
{
    private const string Purpose = "casus";

    /// <summary>How many cases are named while somebody types.</summary>
    private const int FewFound = 8;

    public static void MapCaseList(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen", List);
        app.MapPost("/casussen/zoeken", Look);
        app.MapPost("/casussen/snel", FindByTitle).LooksOverItself("keeps nothing, and answers while one types; the page warns");
        app.MapPost("/casussen/weergaven", Keep);
        app.MapPost("/casussen/weergaven/{id:guid}/verwijderen", Remove);
    }

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, SearchKey key, PageFrame frame, Words words, Guid? weergave, int? pagina, int? alle)
    {
        var caller = http.GetCaller();
        await using var scope = await reading.Open(caller, "cases", Purpose, http.RequestAborted);
        if (AccessPolicy.Administration(caller.Viewer).IsAllowed)
        {
            await scope.Require(Sight.Nothing, mayKnow: true);
        }

        var own = (await scope.Db.SavedViews.Where(v => v.OwnerId == caller.PersonId).AsNoTracking().ToListAsync()).OrderBy(v => v.Name, StringComparer.Ordinal).ToList();
        // One that is gone, or another's, looks for nothing.
        var view = own.Find(v => v.Id == weergave);
        var filter = view?.Filter ?? CaseFilter.Everything;
        var finder = new CaseFinder(scope, key);
        var mine = await finder.Find(filter, pagina ?? 1);
        var seesAll = AccessPolicy.CaseFigures(caller.Viewer).IsAllowed;
        var figures = seesAll ? await CaseListReader.Figures(scope, alle ?? 1, filter) : null;
        var closed = seesAll ? await ClosedCounts.Of(scope.Db) : [];
        var mayIntroduce = (await IntroduceReader.Tables(scope.Db, caller.Viewer)).Count > 0;
        var tables = await Tables(scope.Db, caller.PersonId, seesAll);
        var looking = new LookingView(
            filter,
            view?.Id,
            view?.Name ?? string.Empty,
            [.. own.Where(v => v.Name.Length > 0).Select(v => new LookingView.KeptLine(v.Id, v.Name))],
            tables.ConvertAll(t => new FieldChoice(t.Id.ToString(), t.Name)),
            await Organisations(scope.Db, tables.ConvertAll(t => t.Id)),
            finder.FoundIn,
            filter.Words.Length > 0 && CaseFinder.WordsOf(filter).Count == 0,
            finder.FoundMore);
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<CaseListPage>(new { View = new CaseListView(mine, figures, closed, mayIntroduce, words.Local(scope.Now), looking) });
    }

    private static async Task<IResult> Look(HttpContext http, IFormCollection form, WriteDoor door)
    {
        var filter = new CaseFilter(
            form.Text("zoek"),
            form.OptionalChoice<CaseStage>("fase"),
            form.OptionalId("tafel"),
            form.OptionalId("organisatie"),
            form.OptionalChoice<LifeDomain>("domein"));
        if (filter.IsEmpty)
        {
            return CommandResults.Go(http, "/casussen");
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "LookForCases", async w =>
        {
            Allow(w);
            var made = new SavedView(Guid.CreateVersion7(), w.Caller.PersonId, filter, w.Now);
            var last = await w.Db.SavedViews.Where(v => v.OwnerId == made.OwnerId).OrderByDescending(v => v.MadeAt).ToListAsync();
            w.Db.SavedViews.RemoveRange(last.Where(v => v.Name.Length == 0).Skip(SavedView.MostUnnamed - 1));
            w.Db.SavedViews.Add(made);
            return made.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(written.Answer));
    }

    private static async Task<IResult> Keep(HttpContext http, IFormCollection form, WriteDoor door)
    {
        var id = form.Id("weergave");
        await door.Run(http.GetCaller(), form.CommandId(), "KeepView", async w =>
        {
            Allow(w);
            var view = await Own(w, id);
            RuleViolation.When(
                (await w.Db.SavedViews.Where(v => v.OwnerId == w.Caller.PersonId && v.Id != id).ToListAsync()).Count(v => v.Name.Length > 0) >= SavedView.MostNamed,
                "views-full",
                "A person keeps only so many views.");
            view.Keep(form.Text("naam"));
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(id));
    }

    private static async Task<IResult> Remove(HttpContext http, IFormCollection form, Guid id, WriteDoor door)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "RemoveView", async w =>
        {
            Allow(w);
            w.Db.SavedViews.Remove(await Own(w, id));
        }, http.RequestAborted);
        return CommandResults.Go(http, "/casussen");
    }

    // For the palette: by reference and title, as one types.
    private static async Task<IResult> FindByTitle(HttpContext http, IFormCollection form, ReadDoor reading, SearchKey key)
    {
        var caller = http.GetCaller();
        await using var scope = await reading.Open(caller, "cases-quick", Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.LookForCases(caller.Viewer), mayKnow: true);
        var found = await new CaseFinder(scope, key).ByTitle(form.Text("zoek"), FewFound);
        await scope.Record();
        return Results.Json(new { cases = found.Select(c => new { reference = c.Reference, title = c.Title, href = CaseEndpoints.PathOf(c.Reference) }) });
    }

    private static string PathOf(Guid view) => $"/casussen?weergave={view}";

    private static void Allow(Writing w)
    {
        w.For(Purpose);
        w.Require(AccessPolicy.LookForCases(w.Caller.Viewer), mayKnow: true);
    }

    private static async Task<SavedView> Own(Writing w, Guid id) =>
        await w.Db.SavedViews.SingleOrDefaultAsync(v => v.Id == id && v.OwnerId == w.Caller.PersonId) ?? throw RefusedException.Unknown();

    // Where one sits or sat; all of them for who follows the terms of all.
    private static Task<List<Table>> Tables(PokCasesDb db, Guid person, bool all) => db.Tables
        .Where(t => t.Kind != TableKind.PartnerMeeting && (all || db.TableMembers.Any(m => m.TableId == t.Id && m.ProfessionalId == person)))
        .OrderBy(t => t.Name)
        .AsNoTracking()
        .ToListAsync();

    private static async Task<List<FieldChoice>> Organisations(PokCasesDb db, List<Guid> tables)
    {
        var found = await db.Organisations
            .Where(o => db.TableOrganisations.Any(t => t.OrganisationId == o.Id && tables.Contains(t.TableId)))
            .OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name })
            .ToListAsync();
        return found.ConvertAll(o => new FieldChoice(o.Id.ToString(), o.Name));
    }
}
