using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>What the table does with a request: weigh it, agree or not, pay, settle.</summary>
internal static class RequestEndpoints
{
    public static void MapRequests(this RouteGroupBuilder table)
    {
        table.MapGet("/aanvragen/{requestId:guid}", Show);
        table.MapPost("/aanvragen/{requestId:guid}/wegen", Weigh);
        table.MapPost("/aanvragen/{requestId:guid}/akkoord", Approve);
        table.MapPost("/aanvragen/{requestId:guid}/afwijzen", Reject);
        table.MapPost("/aanvragen/{requestId:guid}/betalen", Pay);
        table.MapPost("/aanvragen/{requestId:guid}/afrekenen", Settle);
    }

    private static Task<IResult> Show(HttpContext http, Guid id, Guid requestId, ReadDoor reading) => Page(http, id, requestId, reading, null);

    private static Task<IResult> Weigh(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading) =>
        Change(http, id, requestId, form, door, reading, "WeighBudgetRequest", (w, budget, _) => budget.Weigh(requestId, form.Version("versie"), form.Text("weging"), w.Caller.PersonId), decides: true);

    private static Task<IResult> Approve(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading, BudgetMail mail) =>
        Change(http, id, requestId, form, door, reading, "ApproveBudgetRequest", async (w, budget, access) =>
        {
            w.Require(AccessPolicy.DecideBudget(w.Caller.Viewer, access.Decides(w.Caller.Viewer)), mayKnow: true);
            budget.Approve(requestId, form.Version("versie"), w.Caller.PersonId, access.Mandate, form.Text("toch"), w.Now);
            var request = budget.Find(requestId);
            Note(w, request, request.State == BudgetRequestState.Committed ? CaseEventKind.BudgetCommitted : CaseEventKind.BudgetApprovedOnce, request.Cents, string.Empty);
            await (request.State == BudgetRequestState.Committed ? mail.Answered(w, request) : mail.Asked(w, id, request));
        }, decides: true);

    private static Task<IResult> Reject(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading, BudgetMail mail) =>
        Change(http, id, requestId, form, door, reading, "RejectBudgetRequest", async (w, budget, access) =>
        {
            w.Require(AccessPolicy.DecideBudget(w.Caller.Viewer, access.Decides(w.Caller.Viewer)), mayKnow: true);
            budget.Reject(requestId, form.Version("versie"), form.Text("reden"), w.Caller.PersonId, w.Now);
            var request = budget.Find(requestId);
            Note(w, request, CaseEventKind.BudgetRejected, request.Cents, request.Reason);
            await mail.Answered(w, request);
        }, decides: true);

    private static Task<IResult> Pay(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading) =>
        Change(http, id, requestId, form, door, reading, "PayFromBudget", (w, budget, _) =>
        {
            var cents = form.Cents("bedrag");
            budget.Pay(requestId, form.Version("versie"), cents, form.Text("waarvoor"), w.Caller.PersonId, w.Now);
            Note(w, budget.Find(requestId), CaseEventKind.BudgetPaid, cents, string.Empty);
        });

    private static Task<IResult> Settle(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading) =>
        Change(http, id, requestId, form, door, reading, "SettleBudgetRequest", (w, budget, _) =>
        {
            budget.Settle(requestId, form.Version("versie"), w.Caller.PersonId, w.Now);
            var request = budget.Find(requestId);
            Note(w, request, CaseEventKind.BudgetSettled, request.PaidCents, string.Empty);
        });

    private static Task<IResult> Change(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading, string name, Action<Writing, TableBudget, BudgetAccess> work, bool decides = false) =>
        Change(http, id, requestId, form, door, reading, name, (w, budget, access) =>
        {
            work(w, budget, access);
            return Task.CompletedTask;
        }, decides);

    private static async Task<IResult> Change(HttpContext http, Guid id, Guid requestId, IFormCollection form, WriteDoor door, ReadDoor reading, string name, Func<Writing, TableBudget, BudgetAccess, Task> work, bool decides = false)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                var access = await BudgetAccess.Open(w, id);
                w.Require(access.SeesRequests ? access.Sight : Sight.Nothing, mayKnow: true);
                var budget = await BudgetAccess.Of(w.Db, id, requestId);
                var request = budget.Find(requestId);
                w.About(requestId);
                w.AboutCase(request.CaseId);
                // What was fixed before can still be paid and settled; nothing new is decided for a case that is over.
                RuleViolation.When(decides && await w.Db.Cases.AnyAsync(c => c.Id == request.CaseId && c.Stage == CaseStage.Closed), "case-closed", "The case is closed.");
                await work(w, budget, access);
                w.Advance(request.CaseId, CaseBudgetEndpoints.Element);
            }, http.RequestAborted);
            return CommandResults.Go(http, BudgetModule.RequestPath(id, requestId));
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(http, id, requestId, reading, new FormTrouble(broken.Code, form));
        }
    }

    private static void Note(Writing w, BudgetRequest request, CaseEventKind kind, long cents, string text) =>
        w.Note(request.CaseId, kind, cents.ToString(System.Globalization.CultureInfo.InvariantCulture), text, request.Id);

    private static async Task<IResult> Page(HttpContext http, Guid id, Guid requestId, ReadDoor reading, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "budget-request", "doorbraakbudget", http.RequestAborted);
        var access = await BudgetAccess.Open(scope, id);
        await scope.Require(access.SeesRequests ? access.Sight : Sight.Nothing, mayKnow: true);
        var budget = await scope.Db.Budgets.Include(b => b.Movements).Include(b => b.Requests).AsSplitQuery().SingleOrDefaultAsync(b => b.TableId == id && b.Requests.Any(r => r.Id == requestId));
        if (budget is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var request = budget.Find(requestId);
        scope.ShowCase(request.CaseId, access.Sight.Ground);
        var about = await scope.Db.Cases.Where(c => c.Id == request.CaseId).Select(c => new { c.Reference, IsClosed = c.Stage == CaseStage.Closed }).SingleAsync();
        var people = await PeopleQueries.Named(scope.Db, RequestView.PeopleOf(request));
        await scope.Record();
        var viewer = scope.Caller.Viewer;
        return new RazorComponentResult<RequestPage>(new
        {
            access.Table,
            View = RequestView.Of(request, budget.Year, about.Reference, people),
            budget.BalanceCents,
            budget.FourEyesAboveCents,
            about.IsClosed,
            MayDecide = request.IsOpen && access.Decides(viewer) && request.RequesterId != viewer.PersonId && request.FirstApproverId != viewer.PersonId,
            IsOwn = request.RequesterId == viewer.PersonId,
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest };
    }
}
