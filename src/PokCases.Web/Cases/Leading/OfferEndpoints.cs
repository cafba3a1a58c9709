using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Leading;

/// <summary>Who leads a case offers that to somebody, and can take it back while nobody answered. Until it is accepted nothing changes.</summary>
internal static class OfferEndpoints
{
    /// <summary>Under the case's own address.</summary>
    public const string Under = "/overdragen";

    public static void MapOffering(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/overdragen", (HttpContext http, string reference) => Page(http, reference, null, []));
        app.MapPost("/casussen/{reference}/overdragen", Offer);
        app.MapPost("/casussen/{reference}/overdragen/intrekken", Withdraw);
    }

    private static async Task<IResult> Offer(HttpContext http, string reference, IFormCollection form, WorkMail mail, IStringLocalizer<LeadingTexts> texts)
    {
        var chosen = Guid.TryParse(form["wie"], out var to);
        var words = form.Text("woorden").ReplaceLineEndings("\n");
        if ((!chosen || words.Length > CaseLeadTransfer.LongestText) && !http.Request.WantsJson())
        {
            Dictionary<string, string> errors = [];
            if (!chosen)
            {
                errors["wie"] = texts["WhoMissing"];
            }

            if (words.Length > CaseLeadTransfer.LongestText)
            {
                errors["woorden"] = texts["TooLong", CaseLeadTransfer.LongestText];
            }

            return await Page(http, reference, form, errors);
        }

        RuleViolation.When(!chosen, "successor-missing", "Nobody was chosen.");
        return await Run(http, reference, form, "OfferCaseLead", async (w, access) =>
        {
            var about = access.About;
            RuleViolation.When(await OfferQueries.Waiting(w.Db, about.Id) is not null, "transfer-open", "Somebody else was asked and has not answered.");
            var people = await OfferQueries.Successors(w.Db, about, w.Caller.Viewer, w.Now);
            RuleViolation.When(!people.Exists(p => p.Id == to), "successor-not-on-case", "A case goes to somebody of its team, its table or the own organisation.");
            var offer = new CaseLeadTransfer(Guid.CreateVersion7(), about, to, words, w.Caller.PersonId, w.Now);
            w.Db.CaseLeadTransfers.Add(offer);
            w.About(offer.Id);
            w.About(to);
            w.Note(about.Id, CaseEventKind.CaseLeadOffered, subject: to);
            w.Advance(about.Id, CaseElements.Case);
            await mail.Tell(w, MailKind.LeadOffered, [to], AnswerEndpoints.PathOf(offer.Id));
        });
    }

    private static Task<IResult> Withdraw(HttpContext http, string reference, IFormCollection form) =>
        Run(http, reference, form, "WithdrawCaseLead", async (w, access) =>
            OffersFallAway.Withdraw(w, await OfferQueries.Waiting(w.Db, access.About.Id) ?? throw new RuleViolation("transfer-over", "It was answered or taken back.")));

    private static async Task<IResult> Run(HttpContext http, string reference, IFormCollection form, string name, Func<Writing, CaseAccess, Task> work)
    {
        try
        {
            return await CasePart.Run(http, form, reference, name, Under, work, (access, viewer) => AccessPolicy.HandOverCase(viewer, access.Standing));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, reference, form, [], rule.Code);
        }
    }

    private static Task<IResult> Page(HttpContext http, string reference, IFormCollection? form, Dictionary<string, string> errors, string? broken = null) =>
        CasePart.Form<OfferPage>(http, reference, "case-hand-over", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.HandOverCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var about = access.About;
            var last = await scope.Db.CaseLeadTransfers.Where(t => t.CaseId == about.Id && t.FromId == about.CaseLeadId).OrderByDescending(t => t.OfferedAt).FirstOrDefaultAsync();
            var person = last is null ? null : (await PeopleQueries.Named(scope.Db, [last.ToId])).Of(last.ToId);
            var choices = (await OfferQueries.Successors(scope.Db, about, scope.Caller.Viewer, scope.Now)).ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full));
            var (open, declined) = (last is { IsOpen: true }, last is { State: CaseLeadTransferState.Declined });
            return new
            {
                View = new OfferView(about.Reference, choices, open ? last : null, open ? person : null, declined ? last : null, declined ? person : null),
                Form = form,
                Errors = errors,
                Broken = broken,
            };
        }, errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
}
