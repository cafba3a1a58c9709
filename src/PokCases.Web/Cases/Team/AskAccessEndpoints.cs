using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Asking for access to a case that one heard of. Every answer is the same whether there is such a case or not.</summary>
internal static class AskAccessEndpoints
{
    public const string Path = "/toegang-vragen";
    private const string Purpose = "toegang";
    private const int Most = 30;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static void MapAskingForAccess(this IEndpointRouteBuilder app)
    {
        // Named a delegate: with the request alone it would be taken for one whose answer is thrown away.
        app.MapGet(Path, (Delegate)((HttpContext http) => Page(http, AskAccessForm.Empty, [])));
        app.MapPost(Path, Ask);
        app.MapPost(Path + "/{id:guid}/intrekken", Withdraw);
    }

    private static async Task<IResult> Ask(HttpContext http, IFormCollection form, WriteDoor door, Words words, WorkMail mail, IStringLocalizer<TeamTexts> texts, IOptions<TeamOptions> options)
    {
        var typed = AskAccessForm.From(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Page(http, typed, errors);
        }

        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "AskForAccess", w => Make(w, typed, words, mail, options.Value), http.RequestAborted);
            return CommandResults.Go(http, Path);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, typed, [], rule.Code);
        }
    }

    private static async Task Make(Writing w, AskAccessForm typed, Words words, WorkMail mail, TeamOptions options)
    {
        var viewer = w.Caller.Viewer;
        w.For(Purpose);
        w.About(w.CommandId);
        w.Require(AccessPolicy.AskForAccess(viewer), mayKnow: true);
        var about = await CaseQueries.Find(w.Db, typed.Reference);
        w.AboutCase(about?.Id);
        var yesterday = w.Now - Day;
        var lately = await w.Db.AccessRequests.Where(r => r.AskerId == viewer.PersonId && (r.AskedAt > yesterday || (r.State == AccessRequestState.Asked && r.LapsesAt > w.Now))).ToListAsync();
        RuleViolation.When(lately.Count(r => r.AskedAt > yesterday) >= options.RequestsPerDay, "access-request-too-many", "Nobody tries many references.");
        RuleViolation.When(lately.Exists(r => r.IsOpen(w.Now) && string.Equals(r.Reference, typed.Reference, StringComparison.OrdinalIgnoreCase)), "access-request-open", "It was asked already.");
        // Only who sees the case is told that there is nothing to ask.
        RuleViolation.When(
            about is not null && AccessPolicy.Case(viewer, (await CaseQueries.StandingOf(w.Db, viewer, about, w.Now)).ForWork).IsAllowed,
            "access-request-has-already",
            "Who asks sees the case.");
        var answerBy = words.AfterWorkingDays(words.Local(w.Now), options.AnswerDays);
        w.Db.AccessRequests.Add(new AccessRequest(w.CommandId, typed.Reference, about?.Id, viewer.PersonId, typed.Role, typed.Reason, answerBy, w.Now.AddDays(options.RequestLapsesDays), w.Now));
        if (about is not null)
        {
            await w.DueOn(words, RemindAccessRequest.Work, w.CommandId, answerBy.AddDays(1));
            w.Advance(about.Id, CaseElements.Team);
            await mail.Tell(w, MailKind.AccessAsked, [about.CaseLeadId, .. await Substitutes.Of(w, [about.CaseLeadId])], "/mijn-dag");
        }
    }

    private static async Task<IResult> Withdraw(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        var caller = http.GetCaller();
        await door.Run(caller, form.CommandId(), "WithdrawAccessRequest", async w =>
        {
            w.For(Purpose);
            w.About(id);
            w.Require(AccessPolicy.AskForAccess(caller.Viewer), mayKnow: true);
            var request = await w.Db.AccessRequests.SingleOrDefaultAsync(r => r.Id == id && r.AskerId == caller.PersonId) ?? throw RefusedException.Unknown();
            request.Withdraw(w.Now);
            w.AboutCase(request.CaseId);
            if (request.CaseId is { } caseId)
            {
                w.Advance(caseId, CaseElements.Team);
            }
        }, http.RequestAborted);
        return CommandResults.Go(http, Path);
    }

    private static async Task<IResult> Page(HttpContext http, AskAccessForm typed, Dictionary<string, string> errors, string? broken = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var caller = http.GetCaller();
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(caller, "ask-access", Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AskForAccess(caller.Viewer), mayKnow: true);
        var mine = await scope.Db.AccessRequests.Where(r => r.AskerId == caller.PersonId).OrderByDescending(r => r.AskedAt).Take(Most).AsNoTracking().ToListAsync();
        // Which case is meant stands in the log alone: the page shows what was typed.
        mine.ForEach(r => scope.Show(r.Id, Ground.Self));
        mine.FindAll(r => r.CaseId is not null).ForEach(r => scope.ShowCase(r.CaseId!.Value, Ground.Self));
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = "ask-access";
        return new RazorComponentResult<AskAccessPage>(new
        {
            View = new AskAccessView(mine.ConvertAll(r => new AskAccessView.Line(r.Id, r.Reference, r.Role, r.AskedAt, r.AnswerBy, r.State, r.IsOpen(scope.Now), r.Answer))),
            Form = typed,
            Errors = errors,
            Broken = broken,
        })
        { StatusCode = errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }
}
