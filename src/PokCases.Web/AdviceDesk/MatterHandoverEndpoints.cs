using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk.Hours;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Handing a matter over to a colleague of the same desk, who accepts or does not.</summary>
internal static class MatterHandoverEndpoints
{
    public static void MapMatterHandover(this RouteGroupBuilder desk)
    {
        desk.MapPost("/kwesties/{id:guid}/aanbieden", Offer);
        desk.MapPost("/kwesties/{id:guid}/aanbod-intrekken", (HttpContext http, Guid id, IFormCollection form) => MatterEndpoints.Change(http, id, form, "TakeMatterOfferBack", (_, m) => m.EndOffer()));
        desk.MapPost("/kwesties/{id:guid}/overnemen", (HttpContext http, Guid id, IFormCollection form) => Answer(http, id, form, "AcceptMatter", AdviceDeskModule.PathOf(id), (w, m) => m.Accept(w.Caller.PersonId)));
        desk.MapPost("/kwesties/{id:guid}/niet-overnemen", (HttpContext http, Guid id, IFormCollection form) => Answer(http, id, form, "DeclineMatter", MatterEndpoints.Path, (_, m) => m.EndOffer()));
    }

    /// <summary>Who may take a matter over: the other advisors of the desk of who holds it.</summary>
    public static async Task<IReadOnlyList<FieldChoice>> Colleagues(PokCasesDb db, AdviceMatter matter)
    {
        var holder = matter.AdvisorId;
        var found = await HourAccess.Advisors(db)
            .Where(p => p.Id != holder && db.Professionals.Any(h => h.Id == holder && h.OrganisationId == p.OrganisationId))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync();
        return [.. found.Select(p => new FieldChoice(p.Id.ToString(), p.Name))];
    }

    /// <summary>What is offered to the viewer: the words and who asks, and nothing else of the matter.</summary>
    public static async Task<IReadOnlyList<OfferedMatter>> OfferedTo(AccessScope scope)
    {
        var me = scope.Caller.PersonId;
        var found = await scope.Db.AdviceMatters.Where(m => m.OfferedToId == me).OrderBy(m => m.Id).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(scope.Db, found.Select(m => m.AdvisorId));
        found.ForEach(m => scope.Show(m.Id, AccessPolicy.OfferedMatter(scope.Caller.Viewer, m.OfferedToId).Ground));
        return found.ConvertAll(m => new OfferedMatter(m.Id, people.Of(m.AdvisorId).Full, m.OfferWords));
    }

    private static Task<IResult> Offer(HttpContext http, Guid id, IFormCollection form) => MatterEndpoints.Change(http, id, form, "OfferMatter", async (w, matter) =>
    {
        var to = form.Id("wie");
        RuleViolation.When((await Colleagues(w.Db, matter)).All(c => c.Value != $"{to}"), "choice-unknown", "They don't advise at this desk.");
        matter.Offer(form.Version("versie"), to, form.Text("woorden"));
    });

    private static Task<IResult> Answer(HttpContext http, Guid id, IFormCollection form, string name, string go, Action<Writing, AdviceMatter> work) => FormCommand.Run(
        http,
        form,
        name,
        async w =>
        {
            w.For(AdviceDeskModule.Purpose);
            w.About(id);
            var matter = await w.Db.AdviceMatters.SingleOrDefaultAsync(m => m.Id == id);
            w.Require(AccessPolicy.OfferedMatter(w.Caller.Viewer, matter?.OfferedToId), mayKnow: false);
            work(w, matter!);
            return go;
        },
        trouble => MatterEndpoints.List(http, null, false, 1, trouble));
}
