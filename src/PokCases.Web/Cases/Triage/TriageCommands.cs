using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Triage;

/// <summary>Looking at a case, deciding what becomes of it, reading the answer, and asking again.</summary>
internal static class TriageCommands
{
    public static void MapTriageCommands(this IEndpointRouteBuilder app)
    {
        app.MapPost("/casussen/{reference}/triage/oppakken", TakeUp);
        app.MapPost("/casussen/{reference}/triage", Decide).LooksOverItself("asks beside the decision; what the outcome leaves out is not looked at");
        app.MapPost("/casussen/{reference}/triage/gelezen", MarkRead);
        app.MapPost("/casussen/{reference}/triage/opnieuw", AskAgain);
    }

    private static async Task<IResult> TakeUp(HttpContext http, string reference, IFormCollection form, WriteDoor door)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "TakeUpTriage", async w =>
        {
            var access = await TriageAccess.ToDecide(w, reference);
            access.Open!.TakeUp(w.Caller.PersonId);
            if (access.About.Stage == CaseStage.Submitted)
            {
                w.MoveStage(access.About, CaseStage.Triage, StageReason.Part(StageCause.TakenUp));
            }

            w.Note(access.About.Id, CaseEventKind.TriageTakenUp);
            w.Advance(access.About.Id, CaseElements.Triage);
        }, http.RequestAborted);
        return CommandResults.Go(http, TriagePages.PathOf(reference));
    }

    private static async Task<IResult> Decide(HttpContext http, string reference, IFormCollection form, WriteDoor door, TriageMail mail, ClosingMatters matters, ITriageRefers refers, Words words, IStringLocalizer<TriageTexts> texts)
    {
        var typed = TriageForm.From(form);
        var errors = typed.Errors(texts, words.Today);
        var needsLook = typed.HoldsCitizenNumber && !form.LookedOver();
        if (errors.Count > 0 || needsLook)
        {
            RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
            return await TriagePages.Page(http, reference, typed, errors, needsLook, StatusCodes.Status400BadRequest);
        }

        var outcome = FormReading.Choice<TriageOutcome>(typed.Outcome);
        var written = await door.Run(http.GetCaller(), form.CommandId(), "DecideTriage", async w =>
        {
            var access = await TriageAccess.ToDecide(w, reference);
            var (about, round) = (access.About, access.Open!);
            await Apply(w, words, matters, refers, about, round, outcome, typed);
            await TriageAnswers.Tell(w, about, round, mail);
            return round.TableId;
        }, http.RequestAborted);
        return CommandResults.Go(http, TriagePages.PathOf(written.Answer));
    }

    private static async Task Apply(Writing w, Words words, ClosingMatters matters, ITriageRefers refers, Case about, TriageRound round, TriageOutcome outcome, TriageForm typed)
    {
        var (me, now) = (w.Caller.PersonId, w.Now);
        switch (outcome)
        {
            case TriageOutcome.ToTable:
                round.Accept(typed.Explanation, me, now);
                TriageAnswers.Note(w, about, round);
                w.MoveStage(about, CaseStage.OnTable, StageReason.Part(StageCause.Accepted));
                break;
            case TriageOutcome.ToOtherTable:
                await PassOn(w, words, matters, about, round, typed);
                break;
            case TriageOutcome.WarmReferral:
                round.Refer(typed.ReferTo, typed.Explanation, me, now);
                TriageAnswers.Note(w, about, round);
                await BeginReferral.Of(w, words, refers, about, round, Guid.TryParse(typed.Who, out var who) ? who : null, TypedDay.Read(typed.ByWhen));
                break;
            case TriageOutcome.BackWithAdvice:
                round.GiveBack(typed.Explanation, me, now);
                TriageAnswers.Note(w, about, round);
                BackToSubmitted(w, about, StageReason.Part(StageCause.GivenBack));
                break;
            default:
                round.Decline(FormReading.Choice<DeclineReason>(typed.Reason), typed.Explanation, me, now);
                TriageAnswers.Note(w, about, round);
                await CloseCase.Run(w, matters, about, new ClosingAnswers(ClosingOutcome.NotTaken, string.Empty, string.Empty, string.Empty, about.CaseLeadId, null, typed.Explanation), [], words, atTriage: true);
                break;
        }
    }

    private static async Task PassOn(Writing w, Words words, ClosingMatters matters, Case about, TriageRound round, TriageForm typed)
    {
        var to = Guid.TryParse(typed.Table, out var id) ? await w.Db.Tables.SingleOrDefaultAsync(t => t.Id == id) : null;
        if (to is null)
        {
            throw new RuleViolation("table-unknown", "There is no such table.");
        }

        to.CheckNewCase(words.Local(w.Now));
        RuleViolation.When(await IsOnAgenda(w.Db, about.Id), "case-still-on-agenda", "The case is on an agenda of the table that it would leave.");
        // A budget and an agenda are of one table: what waits there can't follow the case.
        RuleViolation.When((await matters.Of(w.Db, about)).Count > 0, "case-bound-to-table", "A decision, money or a referral of the table that it would leave is still open.");
        round.PassOn(to.Id, typed.Explanation, w.Caller.PersonId, w.Now);
        TriageAnswers.Note(w, about, round);
        BackToSubmitted(w, about, StageReason.Part(StageCause.PassedOn));
        about.PassOn(to.Id);
        await CaseMethods.GoOnAt(w, about.Id, to.TemplateId);
        w.About(to.Id);
        AskTriage.Of(w, words, about, to);
        w.Note(about.Id, CaseEventKind.TriageAsked, subject: to.Id);
        w.Advance(about.Id, CaseElements.Case);
    }

    private static Task<bool> IsOnAgenda(PokCasesDb db, Guid caseId) => (
        from i in db.AgendaItems
        join s in db.Sessions on i.SessionId equals s.Id
        where i.CaseId == caseId && (s.State == SessionState.Planned || s.State == SessionState.Running) && i.State != ItemState.Declined
        select i.Id).AnyAsync();

    private static void BackToSubmitted(Writing w, Case about, StageReason why)
    {
        if (about.Stage == CaseStage.Triage)
        {
            w.MoveStage(about, CaseStage.Submitted, why);
        }
    }

    private static async Task<IResult> MarkRead(HttpContext http, string reference, IFormCollection form, WriteDoor door)
    {
        var written = await door.Run(http.GetCaller(), form.CommandId(), "ReadTriageAnswer", async w =>
        {
            var access = await TriageAccess.ToRead(w, reference);
            w.Require(access.Standing.IsIntroducer || access.Standing.IsLead || access.Standing.IsSubstitute ? access.Reads : Sight.Nothing, mayKnow: true);
            foreach (var round in access.Rounds.Where(r => !r.IsOpen && r.ReadAt is null))
            {
                round.Read(w.Now);
            }

            w.Advance(access.About.Id, CaseElements.Triage);
            return access.About.Id;
        }, http.RequestAborted);
        return CommandResults.Done(http, written, written.Answer, RequestExtensions.LocalPath(form["terug"], "/mijn-dag"));
    }

    private static Task<IResult> AskAgain(HttpContext http, string reference, IFormCollection form, Words words) =>
        CasePart.Run(http, form, reference, "AskTriage", "", async (w, access) =>
        {
            var about = access.About;
            var open = await TriageQueries.OpenRound(w.Db, about.Id);
            RuleViolation.When(about.Stage is not (CaseStage.Submitted or CaseStage.Triage) || open is not null, "triage-not-now", "The case waits already, or went on.");
            var table = await w.Db.Tables.SingleAsync(t => t.Id == about.TableId);
            table.CheckNewCase(words.Local(w.Now));
            AskTriage.Of(w, words, about, table);
            w.Note(about.Id, CaseEventKind.TriageAsked, subject: table.Id);
        });
}
