using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary><i>Waarneming</i>: asking a colleague to act for oneself, agreeing to it, and ending it.</summary>
internal static class StewardshipEndpoints
{
    public const string Path = "/waarneming";

    public static void MapStewardships(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (HttpContext http, Words words, TimeProvider time) => Page(http, words, time, StewardshipForm.Empty, []));
        app.MapPost(Path, Ask);
        app.MapPost(Path + "/{id:guid}/akkoord", Agree);
        app.MapPost(Path + "/{id:guid}/beeindigen", End);
    }

    private static async Task<IResult> Page(HttpContext http, Words words, TimeProvider time, StewardshipForm typed, Dictionary<string, string> errors)
    {
        var viewer = http.GetCaller().Viewer;
        if (!AccessPolicy.Stewardship(viewer).IsAllowed)
        {
            throw new RefusedException(mayKnow: true);
        }

        await using var db = http.RequestServices.GetRequiredService<ReadDoor>().Plain();
        var view = await StewardshipReader.Read(db, viewer, time.GetUtcNow(), words);
        return new RazorComponentResult<StewardshipPage>(new { View = view, Form = typed, Errors = errors })
        {
            StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    private static async Task<IResult> Ask(HttpContext http, IFormCollection form, WriteDoor door, StewardshipMail mails, Words words, TimeProvider time, IStringLocalizer<StewardshipTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var typed = StewardshipForm.From(form);
        var errors = typed.Errors(texts, words.Today);
        if (errors.Count > 0)
        {
            return await Page(http, words, time, typed, errors);
        }

        var caller = http.GetCaller();
        var substitute = Guid.Parse(typed.Who);
        var from = words.MomentOf(StewardshipForm.Day(typed.First)!.Value, TimeOnly.MinValue);
        var until = words.MomentOf(StewardshipForm.Day(typed.Last)!.Value.AddDays(1), TimeOnly.MinValue);
        try
        {
            await door.Run(caller, form.CommandId(), "AskForStewardship", async w =>
            {
                w.For("waarneming");
                w.Require(AccessPolicy.Stewardship(caller.Viewer), mayKnow: true);
                RuleViolation.When(!(await StewardshipReader.Candidates(w.Db, caller.Viewer)).Exists(c => c.Value == substitute.ToString()), "substitute-unknown", "Not a colleague who can be asked.");
                w.About(substitute);
                w.Db.Stewardships.Add(new Stewardship(w.CommandId, caller.PersonId, substitute, from, until, w.Now));
                await mails.Put(w, MailKind.StewardshipAsked, substitute);
            }, http.RequestAborted);
        }
        catch (RuleViolation rule) when (rule.Code is "substitute-unknown" or "stewardship-own" or "stewardship-too-long" or "stewardship-period" && !http.Request.WantsJson())
        {
            return await Page(http, words, time, typed, new Dictionary<string, string> { [rule.Code is "stewardship-too-long" or "stewardship-period" ? "tot" : "wie"] = rules[rule.Code] });
        }

        return CommandResults.Go(http, Path);
    }

    private static async Task<IResult> Agree(HttpContext http, Guid id, IFormCollection form, WriteDoor door, StewardshipMail mails, Words words)
    {
        var caller = http.GetCaller();
        await door.Run(caller, form.CommandId(), "AgreeToStewardship", async w =>
        {
            var found = await Find(w, s => s.Id == id && s.SubstituteId == caller.PersonId);
            found.Agree(await w.Db.Stewardships.Where(s => s.AgreedAt != null && s.EndedAt == null).ToListAsync(), w.Now);
            w.Due(BeginStewardship.Begins, found.Id, found.From);
            w.Due(EndStewardship.Ends, found.Id, found.Until);
            await StewardshipNews.Tell(w, found);
            await mails.Put(w, MailKind.StewardshipChanged, found.AwayId);
        }, http.RequestAborted);
        return CommandResults.Go(http, Path);
    }

    // Refused, withdrawn, given back or ended early: either of the two may, at any time.
    private static async Task<IResult> End(HttpContext http, Guid id, IFormCollection form, WriteDoor door, StewardshipMail mails, Words words)
    {
        var caller = http.GetCaller();
        await door.Run(caller, form.CommandId(), "EndStewardship", async w =>
        {
            var found = await Find(w, s => s.Id == id && (s.SubstituteId == caller.PersonId || s.AwayId == caller.PersonId));
            var held = found.Holds(w.Now);
            found.End(w.Now);
            await StewardshipNews.Tell(w, found);
            if (held)
            {
                await StewardshipNews.Note(w, found, CaseEventKind.StewardshipEnded, words.Local(w.Now));
            }

            await mails.Put(w, MailKind.StewardshipChanged, found.AwayId == caller.PersonId ? found.SubstituteId : found.AwayId);
        }, http.RequestAborted);
        return CommandResults.Go(http, Path);
    }

    private static async Task<Stewardship> Find(Writing w, System.Linq.Expressions.Expression<Func<Stewardship, bool>> which)
    {
        w.For("waarneming");
        w.Require(AccessPolicy.Stewardship(w.Caller.Viewer), mayKnow: true);
        var found = await w.Db.Stewardships.SingleOrDefaultAsync(which) ?? throw RefusedException.Unknown();
        w.About(found.AwayId);
        w.About(found.SubstituteId);
        return found;
    }
}
