using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Leading;

/// <summary>Who was offered the lead of a case answers: with the reference and the words of the offer, and nothing of the case.</summary>
internal static class AnswerEndpoints
{
    public static void MapAnswering(this IEndpointRouteBuilder app)
    {
        var offer = app.MapGroup("/casusregie/{id:guid}");
        offer.MapGet("", (HttpContext http, Guid id) => Page(http, id, null, []));
        offer.MapPost("/aannemen", Accept);
        offer.MapPost("/niet-aannemen", Decline);
    }

    public static string PathOf(Guid id) => $"/casusregie/{id}";

    private static Task<IResult> Accept(HttpContext http, Guid id, IFormCollection form)
    {
        var seen = form.Version("versie");
        return Run(http, id, form, "AcceptCaseLead", async (w, offer, about) =>
        {
            offer.Accept(seen, w.Caller.PersonId, about, w.Now);
            w.Note(about.Id, CaseEventKind.CaseLeadChanged, subject: offer.ToId);
            w.Advance(about.Id, CaseElements.Case, CaseElements.Team);
            // What both may see changes: one comes on the case, the other may go off it.
            w.AdvanceWhole(about.Id, offer.ToId);
            w.AdvanceWhole(about.Id, offer.FromId);
            // The case lead stands on the pages of sessions, too.
            foreach (var session in await LiveAgendas.Of(w.Db, about.Id))
            {
                w.Advance(session, "agenda");
            }
        }, about => CaseEndpoints.PathOf(about.Reference));
    }

    private static async Task<IResult> Decline(HttpContext http, Guid id, IFormCollection form, IStringLocalizer<LeadingTexts> texts)
    {
        var seen = form.Version("versie");
        var why = form.Text("waarom");
        return why.Length == 0 || why.ReplaceLineEndings("\n").Length > CaseLeadTransfer.LongestText
            ? await Page(http, id, form, new() { ["waarom"] = why.Length == 0 ? texts["WhyMissing"] : texts["TooLong", CaseLeadTransfer.LongestText] })
            : await Run(http, id, form, "DeclineCaseLead", (w, offer, about) =>
            {
                offer.Decline(seen, w.Caller.PersonId, why, w.Now);
                w.Note(about.Id, CaseEventKind.CaseLeadDeclined, text: offer.Answer, subject: offer.ToId);
                w.Advance(about.Id, CaseElements.Case);
                return Task.CompletedTask;
            }, _ => "/mijn-dag");
    }

    private static async Task<IResult> Run(HttpContext http, Guid id, IFormCollection form, string name, Func<Writing, CaseLeadTransfer, Case, Task> work, Func<Case, string> go)
    {
        var services = http.RequestServices;
        try
        {
            var written = await services.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                w.For("casus");
                w.About(id);
                var offer = await w.Db.CaseLeadTransfers.SingleOrDefaultAsync(t => t.Id == id) ?? throw RefusedException.Unknown();
                w.Require(AccessPolicy.AnswerCaseLeadTransfer(w.Caller.Viewer, offer.ToId, offer.IsOpen), mayKnow: false);
                w.AboutCase(offer.CaseId);
                w.About(offer.FromId);
                var about = await w.Db.Cases.SingleAsync(c => c.Id == offer.CaseId);
                await work(w, offer, about);
                await services.GetRequiredService<WorkMail>().Tell(w, MailKind.LeadAnswered, [offer.FromId], "/mijn-dag");
                return go(about);
            }, http.RequestAborted);
            return CommandResults.Go(http, written.Answer);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, form, [], rule.Code);
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, IFormCollection? form, Dictionary<string, string> errors, string? broken = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "case-lead-offer", "casus", http.RequestAborted);
        var offer = await scope.Db.CaseLeadTransfers.SingleOrDefaultAsync(t => t.Id == id);
        if (offer is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var sight = AccessPolicy.AnswerCaseLeadTransfer(scope.Caller.Viewer, offer.ToId, offer.IsOpen);
        scope.Show(id, sight.Ground);
        scope.ShowCase(offer.CaseId, sight.Ground);
        await scope.Require(sight, mayKnow: false);
        var reference = await scope.Db.Cases.Where(c => c.Id == offer.CaseId).Select(c => c.Reference).SingleAsync();
        var people = await PeopleQueries.Named(scope.Db, [offer.FromId]);
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = CaseEndpoints.Section;
        return new RazorComponentResult<AnswerPage>(new { Offer = offer, Reference = reference, From = people.Of(offer.FromId), Form = form, Errors = errors, Broken = broken })
        {
            StatusCode = broken == StaleVersion.Code ? StatusCodes.Status409Conflict : errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }
}
