using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Room;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Names;

/// <summary>Deciding to show names at the open item, for whom and why, and taking that back.</summary>
internal static class RevealEndpoints
{
    public static void MapReveals(this IEndpointRouteBuilder app)
    {
        var names = app.MapGroup("/sessies/{id:guid}/punten/{itemId:guid}/namen");
        names.MapGet("", (HttpContext http, Guid id, Guid itemId) => Page(http, id, itemId, null, []));
        names.MapPost("", Reveal);
        names.MapPost("/terug", TakeBack);
    }

    private static async Task<IResult> Reveal(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command, IStringLocalizer<NamesTexts> texts)
    {
        var typed = RevealForm.From(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Page(http, id, itemId, typed, errors);
        }

        var people = form.Ids("voor");
        try
        {
            return await command.Run(http, form, id, "RevealNames", f => f.MayRevealNames(f.Session.Item(itemId)), (w, f) =>
            {
                var item = f.Session.Item(itemId);
                var admitted = Admitted(f, item);
                RuleViolation.When(people.Any(p => !admitted.Contains(p)), "reveal-not-admitted", "Names are shown only to who is admitted to the item.");
                var decided = new NameReveal(w.CommandId, itemId, item.CaseId!.Value, people, typed.Why, w.Caller.PersonId, w.Now);
                w.Db.NameReveals.Add(decided);
                About(w, item, decided);
                w.Note(decided.CaseId, CaseEventKind.NamesRevealed, text: decided.Why);
                w.AdvanceWhole(id);
            });
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, itemId, typed, [], rule.Code);
        }
    }

    private static Task<IResult> TakeBack(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "HideNames", f => f.MayHideNames(f.Session.Item(itemId)), async (w, f) =>
        {
            var item = f.Session.Item(itemId);
            var held = f.RevealsOf(item).Select(r => r.Id).ToList();
            RuleViolation.When(held.Count == 0, "reveal-over", "No names are shown.");
            foreach (var decided in await w.Db.NameReveals.Where(r => held.Contains(r.Id)).ToListAsync())
            {
                decided.TakeBack(w.Caller.PersonId, w.Now);
                About(w, item, decided);
            }

            w.Note(item.CaseId!.Value, CaseEventKind.NamesHidden);
            w.AdvanceWhole(id);
        });

    private static async Task<IResult> Page(HttpContext http, Guid id, Guid itemId, RevealForm? typed, Dictionary<string, string> errors, string? broken = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "reveal-names", "tafelsessie", http.RequestAborted);
        var facts = await SessionFacts.Read(scope, id) ?? throw RefusedException.Unknown();
        await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var item = facts.Session.Items.FirstOrDefault(i => i.Id == itemId);
        var sight = await scope.Require(item is null ? Sight.Nothing : facts.MayRevealNames(item), mayKnow: item is not null && facts.MaySeeContent(item).IsAllowed);
        var admitted = Admitted(facts, item!);
        var people = await RoomPeople.Load(scope, facts.Roster, admitted);
        scope.Show(itemId, sight.Ground);
        scope.ShowCase(item!.CaseId!.Value, sight.Ground);
        var reference = await scope.Db.Cases.Where(c => c.Id == item.CaseId).Select(c => c.Reference).SingleAsync();
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = "tables";
        return new RazorComponentResult<RevealPage>(new
        {
            Path = $"/sessies/{id}/punten/{itemId}/namen",
            Back = $"/sessies/{id}",
            Reference = reference,
            People = (IReadOnlyList<FieldChoice>)[.. admitted.Where(people.ContainsKey).Select(p => new FieldChoice(p.ToString(), people[p].Full)).OrderBy(c => c.Text, StringComparer.CurrentCulture)],
            Form = typed ?? new RevealForm([.. admitted.Select(p => p.ToString())], string.Empty),
            Errors = errors,
            Broken = broken,
        })
        { StatusCode = errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }

    private static HashSet<Guid> Admitted(SessionFacts facts, AgendaItem item) => [.. facts.Roster.Admissions[item.Id].Where(a => a.Holds).Select(a => a.ProfessionalId)];

    private static void About(Writing w, AgendaItem item, NameReveal decided)
    {
        w.About(item.Id);
        w.AboutCase(decided.CaseId);
        decided.People.ForEach(w.About);
    }
}
