using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Referring;

/// <summary>A warm referral by who brings it to an end: what came back, or somebody else who does it.</summary>
internal static class ReferralEndpoints
{
    public static void MapReferrals(this IEndpointRouteBuilder app)
    {
        var referral = app.MapGroup("/warme-verwijzingen/{id:guid}");
        referral.MapGet("", (HttpContext http, Guid id) => Page(http, id, null, []));
        referral.MapPost("/afronden", Finish);
        referral.MapPost("/wijzigen", Change);
    }

    public static string PathOf(Guid id) => $"/warme-verwijzingen/{id}";

    private static async Task<IResult> Finish(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<ReferralTexts> texts)
    {
        var seen = form.Version("versie");
        var end = form.OptionalChoice<WarmReferralEnd>("afloop");
        var length = form.Text("teruggekomen").ReplaceLineEndings("\n").Length;
        Dictionary<string, string> errors = [];
        if (end is null)
        {
            errors["afloop"] = texts["EndMissing"];
        }

        if (length == 0 || length > WarmReferral.LongestText)
        {
            errors["teruggekomen"] = length == 0 ? texts["CameBackMissing"] : texts["TooLong", WarmReferral.LongestText];
        }

        return errors.Count > 0
            ? await Page(http, id, form, errors)
            : await Run(http, id, form, door, "FinishReferral", (w, access) =>
            {
                access.Referral.Finish(seen, end!.Value, form.Text("teruggekomen"), w.Caller.PersonId, w.Now);
                w.Note(access.About.Id, end == WarmReferralEnd.HandedOver ? CaseEventKind.ReferralHandedOver : CaseEventKind.ReferralFailed, text: access.Referral.CameBack);
                return Task.CompletedTask;
            });
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, Words words, IStringLocalizer<ReferralTexts> texts)
    {
        var seen = form.Version("versie");
        Dictionary<string, string> errors = [];
        if (!Guid.TryParse(form.Text("wie"), out var who))
        {
            errors["wie"] = texts["WhoMissing"];
        }

        if (!TypedDay.TryRead(form.Text("voor"), out var day) || day <= words.Today)
        {
            errors["voor"] = texts["DayMissing"];
        }

        return errors.Count > 0
            ? await Page(http, id, form, errors)
            : await Run(http, id, form, door, "ChangeReferral", async (w, access) =>
            {
                RuleViolation.When(
                    who != access.Referral.ResponsibleId && !(await CasePeople.Load(w.Db, access.About, access.Standing, w.Caller.Viewer, w.Now)).Exists(p => p.Id == who),
                    "hand-over-to-whom",
                    "Somebody of the case brings it to an end.");
                w.About(who);
                access.Referral.Change(seen, who, day, words.Local(w.Now));
                w.Note(access.About.Id, CaseEventKind.ReferralChanged, subject: who);
                // The day there was reminds nobody any more.
                await w.NotDue(id, RemindReferral.Work);
                await w.DueOn(words, RemindReferral.Work, id, day.AddDays(1));
            });
    }

    private static async Task<IResult> Run(HttpContext http, Guid id, IFormCollection form, WriteDoor door, string name, Func<Writing, ReferralAccess, Task> work)
    {
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                var access = await ReferralAccess.Open(w, id);
                await work(w, access);
                w.Advance(access.About.Id, CaseElements.Triage);
                return AccessPolicy.Referral(w.Caller.Viewer, access.Standing, access.Referral.ResponsibleId, access.Referral.IsOpen).IsAllowed;
            }, http.RequestAborted);
            return CommandResults.Go(http, written.Answer ? PathOf(id) : "/mijn-dag");
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, form, [], rule.Code);
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, IFormCollection? form, Dictionary<string, string> errors, string? broken = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "warm-referral", "casus", http.RequestAborted);
        var access = await ReferralAccess.Open(scope, id);
        var (referral, about) = (access.Referral, access.About);
        var people = await PeopleQueries.Named(scope.Db, new[] { referral.ResponsibleId, referral.EndedById ?? referral.ResponsibleId }.Distinct());
        var mayEnd = referral.IsOpen && access.Ends.IsAllowed;
        var others = mayEnd ? await CasePeople.Load(scope.Db, about, access.Standing, scope.Caller.Viewer, scope.Now) : [];
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = CaseEndpoints.Section;
        return new RazorComponentResult<ReferralPage>(new
        {
            View = new ReferralView(
                referral,
                about.Reference,
                about.Title,
                people.Of(referral.ResponsibleId),
                referral.EndedById is { } by ? people.Of(by) : null,
                AccessPolicy.Case(scope.Caller.Viewer, access.Standing).IsAllowed,
                mayEnd,
                others.ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full)),
                services.GetRequiredService<Words>().Local(scope.Now)),
            Form = form,
            Errors = errors,
            Broken = broken,
        })
        {
            StatusCode = broken == StaleVersion.Code ? StatusCodes.Status409Conflict : broken is not null || errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }
}
