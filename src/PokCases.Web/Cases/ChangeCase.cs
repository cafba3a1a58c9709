using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases;

/// <summary>Saying title and question better.</summary>
internal static class ChangeCase
{
    public static void MapCaseChanges(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/wijzigen", AskText);
        app.MapPost("/casussen/{reference}/wijzigen", Rephrase).LooksOverItself("asks on its own page, for names as well");
    }

    private static async Task<IResult> AskText(HttpContext http, string reference, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-edit", "casus", http.RequestAborted);
        var access = await CaseAccess.Open(scope, reference);
        await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
        var about = access.About;
        var municipalities = await Municipalities(scope.Db, about);
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<RephrasePage>(new
        {
            Municipalities = municipalities,
            Answered = about.MunicipalityId,
            about.Reference,
            about.Version,
            Form = IntroduceForm.Empty(about.TableId, about.MunicipalityId) with { Title = about.Title, Question = about.Question },
            Errors = new Dictionary<string, string>(),
        });
    }

    private static async Task<IResult> Rephrase(HttpContext http, string reference, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, IStringLocalizer<CaseTexts> texts)
    {
        var typed = IntroduceForm.From(form);
        var seen = form.Version("versie");
        var errors = typed.Errors(texts, withMunicipality: false);
        frame.Section = CaseEndpoints.Section;
        if (errors.Count > 0 || typed.Traces.Count > 0)
        {
            // The page that comes back holds nothing but what this person typed, and that the case may be seen.
            await using var scope = await reading.Open(http.GetCaller(), "case-edit", "casus", http.RequestAborted);
            var about = (await CaseAccess.Open(scope, reference)).About;
            var municipalities = await Municipalities(scope.Db, about);
            await scope.Record();
            return new RazorComponentResult<RephrasePage>(new { Municipalities = municipalities, Answered = form.OptionalId("gemeente-was") ?? about.MunicipalityId, about.Reference, Version = seen, Form = typed, Errors = errors }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "RephraseCase", async w =>
            {
                var about = (await CaseAccess.Open(w, reference)).About;
                about.Rephrase(seen, typed.Title, typed.Question);
                // Only what this person changed: what somebody else chose meanwhile is not put back by a text.
                if (Chose(form, typed) && typed.Municipality != about.MunicipalityId)
                {
                    await IntroduceCase.CheckAnswers(w, typed.Municipality);
                    about.AnsweredBy(typed.Municipality);
                }

                w.Note(about.Id, CaseEventKind.Rephrased);
                w.Advance(about.Id, CaseElements.Case);
                await TellAgendas(w, about.Id);
            }, http.RequestAborted);
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, form, typed, reading, texts);
        }

        return CommandResults.Go(http, CaseEndpoints.PathOf(reference));
    }

    private static bool Chose(IFormCollection form, IntroduceForm typed) => typed.Municipality != Guid.Empty && typed.Municipality != form.OptionalId("gemeente-was");

    // The one there is stays a choice, also when that municipality takes part no more.
    private static async Task<List<FieldChoice>> Municipalities(PokCasesDb db, Case about)
    {
        var found = await IntroduceReader.Municipalities(db);
        return found.Exists(m => m.Value == about.MunicipalityId.ToString())
            ? found
            : [.. found, new FieldChoice(about.MunicipalityId.ToString(), await db.Organisations.Where(o => o.Id == about.MunicipalityId).Select(o => o.Name).SingleAsync())];
    }

    // Nothing is silently overwritten: both texts are shown, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, string reference, IFormCollection form, IntroduceForm typed, ReadDoor reading, IStringLocalizer<CaseTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-edit", "casus", http.RequestAborted);
        var about = (await CaseAccess.Open(scope, reference)).About;
        var names = (await Municipalities(scope.Db, about)).ToDictionary(m => m.Value, m => m.Text);
        var theirs = names[about.MunicipalityId.ToString()];
        // Who left the municipality as it was puts nothing back.
        var mine = Chose(form, typed) ? names.GetValueOrDefault(typed.Municipality.ToString(), theirs) : theirs;
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = about.Reference,
            Action = $"{CaseEndpoints.PathOf(about.Reference)}/wijzigen",
            Fields = form,
            Texts = new List<ConflictText>
            {
                new(texts["TitleField"], typed.Title, about.Title, "titel"),
                new(texts["Question"], typed.Question, about.Question, "vraag"),
                new(texts["AnsweringMunicipality"], mine, theirs),
            },
            Present = about.Version,
            TheirsHref = CaseEndpoints.PathOf(about.Reference),
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    // The title stands on the pages of sessions, too.
    private static async Task TellAgendas(Writing w, Guid caseId)
    {
        foreach (var session in await LiveAgendas.Of(w.Db, caseId))
        {
            w.Advance(session, "agenda");
        }
    }
}
