using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Own matters: the list, one with its contacts, and what is done with it.</summary>
internal static class MatterEndpoints
{
    public const string Path = $"{AdviceDeskModule.Path}/kwesties";

    public static void MapMatters(this RouteGroupBuilder desk)
    {
        desk.MapGet("/kwesties", (HttpContext http, string? lijst, int? pagina, string? verwijderd) => List(http, null, lijst == "gesloten", pagina ?? 1, isErased: verwijderd is not null));
        desk.MapPost("/kwesties", Open);
        // By form and not by address: a name never stands in an address.
        desk.MapPost("/kwesties/zoeken", (HttpContext http, IFormCollection form) => List(http, form.Text("naam"), false, 1));
        desk.MapGet("/kwesties/{id:guid}", (HttpContext http, Guid id) => Show(http, id, null));
        desk.MapPost("/kwesties/{id:guid}", Describe);
        desk.MapPost("/kwesties/{id:guid}/stap", (HttpContext http, Guid id, IFormCollection form) =>
            Change(http, id, form, "PlanMatter", (w, m) => m.Plan(form.Version("versie"), form.Text("stap"), form.OptionalDay("stap-op"))));
        desk.MapPost("/kwesties/{id:guid}/sluiten", (HttpContext http, Guid id, IFormCollection form) => Change(http, id, form, "CloseMatter", (w, m) => m.Close(form.Version("versie"), w.Now)));
        desk.MapPost("/kwesties/{id:guid}/heropenen", (HttpContext http, Guid id, IFormCollection form) => Change(http, id, form, "ReopenMatter", (w, m) => m.Reopen()));
    }

    private static Task<IResult> Open(HttpContext http, IFormCollection form) => FormCommand.Run(
        http,
        form,
        "OpenMatter",
        w =>
        {
            w.For(AdviceDeskModule.Purpose);
            w.Require(AccessPolicy.AdviceDesk(w.Caller.Viewer), mayKnow: true);
            var matter = new AdviceMatter(Guid.CreateVersion7(), form.Text("titel"), w.Caller.PersonId, w.Now);
            w.Db.AdviceMatters.Add(matter);
            w.About(matter.Id);
            return Task.FromResult(AdviceDeskModule.PathOf(matter.Id));
        },
        trouble => List(http, null, false, 1, trouble));

    /// <summary>Own matters, and those that are offered.</summary>
    public static async Task<IResult> List(HttpContext http, string? typed, bool closed, int page, FormTrouble? trouble = null, bool isErased = false)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "matters", AdviceDeskModule.Purpose, http.RequestAborted);
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        await scope.Require(AccessPolicy.AdviceDesk(viewer), mayKnow: true);
        var own = MatterAccess.Own(db, viewer);
        if (typed is not null)
        {
            scope.Asked("name");
        }

        var part = typed is not null ? await MatterLists.Named(http.RequestServices.GetRequiredService<MatterNames>(), db, own, typed)
            : closed ? await MatterLists.Closed(own, page)
            : await MatterLists.Open(own, page);
        foreach (var matter in part.Rows)
        {
            scope.Show(matter.Id, AccessPolicy.AdviceMatter(viewer, matter.AdvisorId).Ground);
        }

        var offered = await MatterHandoverEndpoints.OfferedTo(scope);
        await scope.Record();
        return new RazorComponentResult<MattersPage>(new { Offered = offered, Part = part, Looked = typed, IsClosed = closed, IsErased = isErased, Typed = trouble?.Filled("titel"), Error = trouble is null ? null : http.RequestServices.GetRequiredService<IStringLocalizer<RuleTexts>>()[trouble.Code].Value })
        {
            StatusCode = FormTrouble.StatusOf(trouble),
        };
    }

    /// <summary>The page of one matter.</summary>
    public static async Task<IResult> Show(HttpContext http, Guid id, FormTrouble? trouble)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "matter", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = (await MatterAccess.Open(scope, id)).Matter;
        var contacts = await scope.Db.ClientContacts.Include(c => c.Questions).Include(c => c.Help).AsSplitQuery()
            .Where(c => c.MatterId == id).OrderByDescending(c => c.Day).ThenByDescending(c => c.PutDownAt).AsNoTracking().ToListAsync();
        var documents = await scope.Db.MatterDocuments.Where(d => d.MatterId == id).OrderByDescending(d => d.AddedAt).AsNoTracking().ToListAsync();
        var colleagues = await MatterHandoverEndpoints.Colleagues(scope.Db, matter);
        var links = await MatterLinks.Of(scope.Db, id);
        var lists = await DeskLists.Load(scope.Db);
        await scope.Record();
        return new RazorComponentResult<MatterPage>(new { Matter = matter, Contacts = contacts, Documents = documents, Colleagues = colleagues, Links = links, Lists = lists, Trouble = trouble })
        {
            StatusCode = FormTrouble.StatusOf(trouble),
        };
    }

    private static Task<IResult> Describe(HttpContext http, Guid id, IFormCollection form, MatterNames names, Words words) => Change(http, id, form, "DescribeMatter", async (w, matter) =>
    {
        var (name, year) = (form.Text("naam"), ContactForm.Year(form.Text("geboortejaar"), words.Today));
        // The year is not kept, so it is asked again only when the name is another one.
        var pseudonym = year is null && name == matter.ResidentName ? matter.Pseudonym : await names.Pseudonym(w.Db, name, year);
        matter.Describe(form.Version("versie"), form.Text("titel"), new MatterResident(name, form.Text("postcode"), form.Text("taal")), pseudonym);
        await names.Keep(w, matter);
    });

    /// <summary>Changes a matter.</summary>
    public static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, string name, Action<Writing, AdviceMatter> work) => Change(http, id, form, name, (w, m) =>
    {
        work(w, m);
        return Task.CompletedTask;
    });

    /// <summary>Changes a matter; what can't be done comes back on its page with what was typed.</summary>
    public static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, string name, Func<Writing, AdviceMatter, Task> work) => FormCommand.Run(
        http,
        form,
        name,
        async w =>
        {
            await work(w, (await MatterAccess.Open(w, id)).Matter);
            return AdviceDeskModule.PathOf(id);
        },
        trouble => Show(http, id, trouble));
}
