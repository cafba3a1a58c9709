using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk.Hours;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Putting down a contact: three fields and Enter. A quick one makes a matter of its own.</summary>
internal static class ContactEndpoints
{
    public const string Path = $"{AdviceDeskModule.Path}/klantcontact";

    public static void MapContacts(this RouteGroupBuilder desk)
    {
        desk.MapGet("/klantcontact", (HttpContext http, string? bewaard, DeskClock clock) => Page(http, null, Begun(clock), bewaard is not null, null));
        desk.MapPost("/klantcontact", (HttpContext http, IFormCollection form) => PutDown(http, null, form));
        desk.MapGet("/kwesties/{id:guid}/contact", (HttpContext http, Guid id, DeskClock clock) => Page(http, id, Begun(clock), false, null));
        desk.MapPost("/kwesties/{id:guid}/contact", (HttpContext http, Guid id, IFormCollection form) => PutDown(http, id, form));
    }

    // In the evening a contact is one of the evening, until somebody says otherwise.
    private static ContactForm Begun(DeskClock clock) => ContactForm.Empty with { InEvening = clock.IsEvening };

    private static Task<IResult> PutDown(HttpContext http, Guid? matter, IFormCollection form)
    {
        var typed = ContactForm.From(form);
        return FormCommand.Run(
            http,
            form,
            "PutDownContact",
            async w =>
            {
                var of = await Work(http, w, matter, typed);
                return GoingOn.Asked(form) is { } way ? GoingOn.PathOf(way, of) : matter is null ? $"{Path}?bewaard=ja" : AdviceDeskModule.PathOf(of);
            },
            trouble => Page(http, matter, typed, false, trouble.Code));
    }

    private static async Task<Guid> Work(HttpContext http, Writing w, Guid? id, ContactForm typed)
    {
        w.For(AdviceDeskModule.Purpose);
        var names = http.RequestServices.GetRequiredService<MatterNames>();
        var today = http.RequestServices.GetRequiredService<Words>().Local(w.Now);
        var known = id is { } matterId ? (await MatterAccess.Open(w, matterId)).Matter : null;
        if (known is null)
        {
            w.Require(AccessPolicy.AdviceDesk(w.Caller.Viewer), mayKnow: true);
        }

        var (text, day, bornIn) = (typed.Text(), typed.DayOf(today), ContactForm.Year(typed.BornIn, today));
        RuleViolation.When(text.Themes.Count == 0, "contact-theme", "A contact has a theme.");
        var themes = await w.Db.AdviceThemes.Where(t => text.Themes.Contains(t.Id)).AsNoTracking().ToListAsync();
        var kinds = await w.Db.HelpKinds.Where(k => text.Kinds.Contains(k.Id)).AsNoTracking().ToListAsync();
        RuleViolation.When(themes.Count(t => t.Holds(day)) != text.Themes.Count || kinds.Count(k => k.Holds(day)) != text.Kinds.Count, "choice-unknown", "It is not on the list of that day.");
        var matter = known ?? await Begin(w, names, typed, themes.Find(t => t.Id == text.Themes[0])!, bornIn);
        w.About(matter.Id);
        matter.Reopen();
        if (typed.Step.Length > 0 || typed.StepOn.Length > 0)
        {
            matter.Plan(matter.Version, typed.Step, typed.StepDay());
        }

        w.Db.ClientContacts.Add(new ClientContact(Guid.CreateVersion7(), matter.Id, text, w.Caller.PersonId, w.Caller.OrganisationId, day, w.Now));
        return matter.Id;
    }

    private static async Task<AdviceMatter> Begin(Writing w, MatterNames names, ContactForm typed, AdviceTheme theme, int? bornIn)
    {
        var matter = new AdviceMatter(Guid.CreateVersion7(), DeskLists.NameOf(theme), w.Caller.PersonId, w.Now);
        if (typed.Resident != MatterResident.Anonymous)
        {
            matter.Describe(matter.Version, matter.Title, typed.Resident, await names.Pseudonym(w.Db, typed.Name, bornIn));
            await names.Keep(w, matter);
        }

        w.Db.AdviceMatters.Add(matter);
        return matter;
    }

    private static async Task<IResult> Page(HttpContext http, Guid? id, ContactForm typed, bool isSaved, string? broken)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "advice-contact", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = id is { } matterId ? (await MatterAccess.Open(scope, matterId)).Matter : null;
        await scope.Require(AccessPolicy.AdviceDesk(scope.Caller.Viewer), mayKnow: true);
        var lists = await DeskLists.Load(scope.Db);
        await scope.Record();
        var rules = http.RequestServices.GetRequiredService<IStringLocalizer<RuleTexts>>();
        return new RazorComponentResult<ContactPage>(new
        {
            Matter = matter,
            Form = typed,
            Lists = lists,
            IsSaved = isSaved,
            Broken = broken is not null && !ContactForm.Fields.ContainsKey(broken) ? broken : null,
            Errors = broken is not null && ContactForm.Fields.TryGetValue(broken, out var field) ? new Dictionary<string, string> { [field] = rules[broken] } : [],
            DraftPerson = http.RequestServices.GetRequiredService<DraftKeys>().NameOf(scope.Caller.PersonId),
        })
        {
            StatusCode = broken is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
