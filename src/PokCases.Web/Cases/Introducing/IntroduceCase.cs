using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Method;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Introducing;

/// <summary>Bringing a case to a table: one form, and the table is asked what to do with it.</summary>
internal static class IntroduceCase
{
    public const string Path = "/casussen/nieuw";

    /// <summary>Field of the first question: is anybody in danger now?</summary>
    public const string DangerField = "gevaar";

    /// <summary>Field that says: what looks like it was shown.</summary>
    public const string AlikeSeenField = "gelijkend-gezien";

    public static void MapIntroduceCase(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Ask);
        app.MapPost(Path, Introduce).LooksOverItself("asks on its own page, for names as well");
    }

    private static async Task<IResult> Ask(HttpContext http, Guid? tafel, Guid? kwestie, ReadDoor reading, PageFrame frame, Words words) =>
        await Page(http, reading, frame, words, tafel, null, null, isSafe: false, [], Duplicates.None, StatusCodes.Status200OK, kwestie);

    private static async Task<IResult> Introduce(HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, Words words, IStringLocalizer<CaseTexts> texts, IStringLocalizer<IntroducingTexts> more)
    {
        var danger = form.Text(DangerField);
        if (danger == "ja")
        {
            // Nothing of the form is read, so nothing of it is kept.
            RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is a page.");
            return Results.LocalRedirect(DangerEndpoints.Path);
        }

        var typed = IntroduceForm.From(form);
        var told = IntroductionForm.From(form);
        Dictionary<string, string> errors = danger == "nee" ? [] : new() { [DangerField] = more["DangerMissing"] };
        typed.Check(errors, texts, withMunicipality: true);
        told.Check(errors, more, words.Today);
        var alike = errors.Count > 0 || Traces(typed, told).Count > 0 || form.Ticked(AlikeSeenField) ? Duplicates.None : await Alike(http, form, typed, reading);
        if (errors.Count > 0 || alike.Any || Traces(typed, told).Count > 0)
        {
            RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
            return await Page(http, reading, frame, words, typed.Table, typed, told, danger == "nee", errors, alike, StatusCodes.Status400BadRequest);
        }

        var caller = http.GetCaller();
        var written = await door.Run(caller, form.CommandId(), "IntroduceCase", w => Work(http, w, typed, told, words), http.RequestAborted);
        return CommandResults.Go(http, CaseEndpoints.PathOf(written.Answer));
    }

    // What is told at triage is told without persons.
    private static IReadOnlyList<PersonalTraceKind> Traces(IntroduceForm typed, IntroductionForm told) =>
        typed.LookedOver ? [] : [.. typed.Traces.Union(told.Traces).Order()];

    // Before it is sent in, once; nothing is asked again of who sends the same form twice.
    private static async Task<Duplicates> Alike(HttpContext http, IFormCollection form, IntroduceForm typed, ReadDoor reading)
    {
        var caller = http.GetCaller();
        var command = form.CommandId();
        await using var scope = await reading.Open(caller, "introduce-alike", "inbreng", http.RequestAborted);
        var roles = await TriageQueries.RolesAt(scope.Db, typed.Table, caller.PersonId);
        await scope.Require(AccessPolicy.IntroduceCase(caller.Viewer, roles), mayKnow: AccessPolicy.Table(caller.Viewer, roles).IsAllowed);
        var isDone = await scope.Db.Commands.AnyAsync(c => c.Id == command && c.ActorId == caller.PersonId);
        var alike = isDone ? Duplicates.None : await http.RequestServices.GetRequiredService<DuplicatesReader>().Of(scope, typed.Title, typed.Question);
        await scope.Record();
        return alike;
    }

    /// <summary>Throws <c>municipality-answers</c> for one that can't answer for a case.</summary>
    public static async Task CheckAnswers(Writing w, Guid municipality)
    {
        var answers = await w.Db.Organisations.AnyAsync(o => o.Id == municipality && o.Kind == OrganisationKind.Municipality && !o.IsClosed);
        RuleViolation.When(!answers, "municipality-answers", "Only a municipality that takes part can answer for a case.");
    }

    private static async Task<string> Work(HttpContext http, Writing w, IntroduceForm typed, IntroductionForm told, Words words)
    {
        w.For("inbreng");
        var today = words.Local(w.Now);
        var table = await w.Db.Tables.SingleOrDefaultAsync(t => t.Id == typed.Table) ?? throw RefusedException.Unknown();
        w.About(table.Id);
        var viewer = w.Caller.Viewer;
        var seat = await w.Db.TableMembers.SingleOrDefaultAsync(m => m.TableId == table.Id && m.ProfessionalId == viewer.PersonId && m.Until == null);
        var roles = seat?.Roles ?? TableRoles.None;
        w.Require(AccessPolicy.IntroduceCase(viewer, roles), mayKnow: AccessPolicy.Table(viewer, roles).IsAllowed);
        table.CheckNewCase(today);
        await CheckAnswers(w, typed.Municipality);
        var number = await ReferenceNumbers.Next(w, table.ReferencePrefix, today.Year);
        var made = new Case(
            Guid.CreateVersion7(),
            Case.MakeReference(table.ReferencePrefix, today.Year, number),
            table.Id,
            typed.Title,
            typed.Question,
            typed.Municipality,
            viewer.PersonId,
            viewer.OrganisationId,
            w.Now);
        w.Db.Cases.Add(made);
        w.Db.Introductions.Add(new Introduction(made.Id, told.Read(), today));
        w.AboutCase(made.Id);
        await CaseMethods.Begin(w, made.Id, table.TemplateId);
        w.Note(made.Id, CaseEventKind.Introduced);
        w.Advance(made.Id, CaseElements.Case);
        AskTriage.Of(w, words, made, table);
        await Beginning.Keep(http, w, typed.Origin, BeginningKind.Case, made.Id);
        return made.Reference;
    }

    private static async Task<IResult> Page(HttpContext http, ReadDoor reading, PageFrame frame, Words words, Guid? chosen, IntroduceForm? typed, IntroductionForm? told, bool isSafe, Dictionary<string, string> errors, Duplicates alike, int status, Guid? origin = null)
    {
        var viewer = http.GetCaller().Viewer;
        if (!AccessPolicy.BringCases(viewer).IsAllowed)
        {
            throw new RefusedException(mayKnow: true);
        }

        var begun = await Beginning.Read(http, origin, "introduce-begun");
        await using var db = reading.Plain();
        var tables = await IntroduceReader.Tables(db, viewer);
        var table = chosen is { } id && id != Guid.Empty ? tables.Find(t => t.Id == id) : tables is [var only] ? only : null;
        if (chosen is { } asked && asked != Guid.Empty && table is null)
        {
            // A table one sits at, but where no case can be brought, says why; any other is not there.
            var seat = await db.TableMembers.SingleOrDefaultAsync(m => m.TableId == asked && m.ProfessionalId == viewer.PersonId && m.Until == null);
            var named = await db.Tables.SingleOrDefaultAsync(t => t.Id == asked);
            if (named is null || seat is null)
            {
                throw RefusedException.Unknown();
            }

            RuleViolation.When(!named.HoldsCases, "no-cases-here", "A partneroverleg never discusses a case.");
            throw new RefusedException(mayKnow: true);
        }

        var today = words.Today;
        var open = tables.FindAll(t => t.CovenantHolds(today));
        var municipalities = await IntroduceReader.Municipalities(db);
        var start = municipalities is [var single] ? Guid.Parse(single.Value) : Guid.Empty;
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<IntroducePage>(new
        {
            Tables = open.ConvertAll(t => new FieldChoice(t.Id.ToString(), t.Name)),
            Domains = IntroduceReader.Domains(table is null ? open : [table]),
            Lapsed = table is not null && !open.Contains(table) ? table.Name : null,
            SitsNowhere = tables.Count == 0,
            Municipalities = municipalities,
            Form = typed ?? IntroduceForm.Empty(table?.Id ?? Guid.Empty, start) with { Title = begun?.Title ?? string.Empty, Question = begun?.Note ?? string.Empty, Origin = origin },
            Told = told ?? IntroductionForm.Empty(today),
            IsSafe = isSafe,
            Errors = errors,
            Alike = alike,
            Traces = typed is null ? [] : Traces(typed, told!),
            DraftPerson = http.RequestServices.GetRequiredService<DraftKeys>().NameOf(viewer.PersonId),
            Today = today,
        })
        { StatusCode = status };
    }
}
