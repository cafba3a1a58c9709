using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Asking for a decision between sessions, and taking the question back: the case lead, or the chair when of the case.</summary>
internal static class AskInterim
{
    public static void MapAskInterim(this RouteGroupBuilder method)
    {
        method.MapGet("/tussentijds", Ask);
        method.MapPost("/tussentijds", Send);
        method.MapPost("/tussentijds/{id:guid}/intrekken", Withdraw);
    }

    /// <summary>Whether the viewer may ask: what the policy needs to know is the seat at the case's table.</summary>
    public static async Task<Sight> May(PokCasesDb db, Viewer viewer, CaseAccess access)
    {
        var roles = await db.TableMembers
            .Where(m => m.TableId == access.About.TableId && m.ProfessionalId == viewer.PersonId && m.Until == null)
            .Select(m => m.Roles)
            .SingleOrDefaultAsync();
        return AccessPolicy.AskDecision(viewer, access.Standing, roles);
    }

    private static Task<IResult> Ask(HttpContext http, string reference) => Page(http, reference, null, []);

    private static async Task<IResult> Send(HttpContext http, string reference, IFormCollection form, WorkMail mail, IStringLocalizer<MethodTexts> texts)
    {
        Dictionary<string, string> errors = [];
        CheckText("vraag", "InterimQuestionMissing");
        CheckText("voorstel", "InterimProposalMissing");
        if (!Guid.TryParse(form.Text("mandaathouder"), out var holder))
        {
            errors["mandaathouder"] = texts["HolderMissing"];
        }

        if (errors.Count > 0)
        {
            return await Page(http, reference, form, errors);
        }

        // Who decides need not agree apart: a tick too many is no mistake.
        var needed = form.Ids("lid").Where(m => m != holder).ToList();
        return await CasePart.Run(http, form, reference, "AskInterimDecision", $"{MethodModule.Under}#tussentijds", async (w, access) =>
        {
            w.Require(await May(w.Db, w.Caller.Viewer, access), mayKnow: true);
            var about = access.About;
            var seats = await Seats(w.Db, about.TableId);
            var seat = seats.Find(s => s.Id == holder && s.Mandate.Length > 0) ?? throw new RuleViolation("mandate-missing", "Who decides for an organisation holds a mandate.");
            RuleViolation.When(needed.Exists(n => !seats.Exists(s => s.Id == n)), "choice-unknown", "Only members of the table are asked.");
            var decision = new InterimDecision(
                Guid.CreateVersion7(),
                about.Id,
                about.TableId,
                form.Text("vraag"),
                form.Text("voorstel"),
                OutcomeBasis.Decision(seat.OrganisationId, seat.Id, seat.Mandate),
                needed,
                w.Caller.PersonId,
                w.Now);
            w.Db.InterimDecisions.Add(decision);
            w.About(decision.Id);
            w.Note(about.Id, CaseEventKind.InterimDecisionAsked, subject: decision.Id);
            w.Advance(about.Id, MethodElements.Interim);
            await mail.Tell(w, MailKind.InterimAsked, [holder, .. needed], InterimEndpoints.PathOf(decision.Id));
        });

        void CheckText(string field, string missing)
        {
            var length = form.Text(field).ReplaceLineEndings("\n").Length;
            if (length == 0)
            {
                errors[field] = texts[missing];
            }
            else if (length > InterimDecision.LongestText)
            {
                errors[field] = texts["TooLong", InterimDecision.LongestText];
            }
        }
    }

    private static Task<IResult> Withdraw(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "WithdrawInterimDecision", $"{MethodModule.Under}#tussentijds", async (w, access) =>
        {
            w.Require(await May(w.Db, w.Caller.Viewer, access), mayKnow: true);
            var decision = await w.Db.InterimDecisions.SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id) ?? throw new RuleViolation("choice-unknown", "Such a decision is not of this case.");
            w.About(id);
            decision.Withdraw(w.Now);
            w.Note(access.About.Id, CaseEventKind.InterimDecisionWithdrawn, subject: id);
            w.Advance(access.About.Id, MethodElements.Interim);
        });

    private static Task<IResult> Page(HttpContext http, string reference, IFormCollection? form, Dictionary<string, string> errors) =>
        CasePart.Form<AskInterimPage>(http, reference, "case-interim-ask", async (scope, access) =>
        {
            await scope.Require(await May(scope.Db, scope.Caller.Viewer, access), mayKnow: true);
            var seats = await Seats(scope.Db, access.About.TableId);
            return new
            {
                access.About.Reference,
                Holders = seats.Where(s => s.Mandate.Length > 0).Select(s => new FieldChoice(s.Id.ToString(), $"{s.Name} ({s.Organisation}): {s.Mandate}")).ToList(),
                Members = seats.Select(s => new FieldChoice(s.Id.ToString(), $"{s.Name} ({s.Organisation})")).ToList(),
                Form = form,
                Errors = errors,
            };
        }, form is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    // Who sits at the table now and can get in.
    private static Task<List<Seat>> Seats(PokCasesDb db, Guid tableId) => (
        from m in db.TableMembers
        join p in db.Professionals on m.ProfessionalId equals p.Id
        join o in db.Organisations on p.OrganisationId equals o.Id
        where m.TableId == tableId && m.Until == null && p.State == ProfessionalState.Active
        orderby p.Name
        select new Seat(p.Id, p.Name, o.Id, o.Name, m.Mandate)).ToListAsync();

    private sealed record Seat(Guid Id, string Name, Guid OrganisationId, string Organisation, string Mandate);
}
