using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Cases.Finding;

/// <summary>A table's cases by stage, and moving them.</summary>
internal static class BoardEndpoints
{
    private const string Section = "tables";
    private const string Purpose = "tafels";

    public static void MapBoard(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tafels/{id:guid}/bord", Show);
        app.MapGet("/tafels/{id:guid}/bord/wijzigingen", Changes);
        app.MapPost("/tafels/{id:guid}/bord/verplaatsen", Move);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, Words words, CalledByRole called)
    {
        await using var scope = await reading.Open(http.GetCaller(), "board", Purpose, http.RequestAborted);
        var view = await new BoardReader(scope, await TableWithCases(scope, id), words, called).Read();
        await scope.Record();
        frame.Section = Section;
        frame.IsLive = true;
        return new RazorComponentResult<BoardPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long? na, ReadDoor reading, Words words, CalledByRole called)
    {
        await using var scope = await reading.Open(http.GetCaller(), "board-changes", Purpose, http.RequestAborted);
        var table = await TableWithCases(scope, id);
        if (await scope.SeqOf(id) == na)
        {
            await scope.Record();
            return Results.NoContent();
        }

        var view = await new BoardReader(scope, table, words, called).Read();
        await scope.Record();
        return new RazorComponentResult<BoardChanges>(new { View = view });
    }

    private static async Task<IResult> Move(HttpContext http, Guid id, IFormCollection form, WriteDoor door, Words words, TriageMail mail, IStringLocalizer<ClosingTexts> texts)
    {
        var reference = form.Text("casus");
        var stage = form.Choice<CaseStage>("naar");
        var written = await door.Run(http.GetCaller(), form.CommandId(), "MoveOnBoard", async w =>
        {
            w.For(Purpose);
            var viewer = w.Caller.Viewer;
            var about = await CaseQueries.Find(w.Db, reference);
            if (about is null || about.TableId != id)
            {
                throw RefusedException.Unknown();
            }

            w.AboutCase(about.Id);
            var roles = await w.Db.TableMembers.Where(m => m.TableId == id && m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => m.Roles).SingleOrDefaultAsync();
            var standing = await CaseQueries.StandingOf(w.Db, viewer, about, w.Now);
            RuleViolation.When(
                about.Stage == CaseStage.Closed && AccessPolicy.BoardCard(viewer, roles, AccessPolicy.Case(viewer, standing).Ground).IsAllowed,
                "case-closed",
                "The case is closed.");
            w.Require(AccessPolicy.MoveOnBoard(viewer, roles, standing), mayKnow: AccessPolicy.BoardCard(viewer, roles, Ground.None).IsAllowed);
            RuleViolation.When(stage == CaseStage.Closed, "close-on-case-page", "Closing asks more than a board can.");
            // Who drags a card on says no more by it than what that step always means.
            var usual = form.Ticked("gewoon") && StageForm.HasUsualReason(about.Stage, stage);
            var why = StageReason.Given(usual ? StageForm.UsualReason(about.Stage, stage, texts) : form.Text("waarom"));
            await Moving(w, about, stage, why, form.Text("op"), words, mail);
            return true;
        }, http.RequestAborted);
        return CommandResults.Done(http, written, id, $"/tafels/{id}/bord#kaart-{reference}");
    }

    private static async Task Moving(Writing w, Case about, CaseStage stage, StageReason why, string lookAgainOn, Words words, TriageMail mail)
    {
        if (stage == CaseStage.OnHold)
        {
            // Waiting longer is asked on the case's own page, which shows until when it waits now.
            RuleViolation.When(!about.CanMoveTo(stage), "stage-not-allowed", "The case waits already, or is closed.");
            var day = TypedDay.Read(lookAgainOn) ?? throw new RuleViolation("look-again-past", "Waiting has a day to look again.");
            await HoldCase.Hold(w, about, day, why, words);
        }
        else if (stage == CaseStage.OnTable)
        {
            await TakenUp.ByHand(w, about, why, mail);
        }
        else
        {
            w.MoveStage(about, stage, why);
        }
    }

    // A partneroverleg has no cases, and so no board.
    private static async Task<Table> TableWithCases(AccessScope scope, Guid id)
    {
        var table = await scope.SeeTable(id);
        return table.HoldsCases ? table : throw RefusedException.Unknown();
    }
}
