using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Budget;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Budget;

/// <summary>A table's budget of a year: opening it, putting money in, putting entries right, carrying over.</summary>
internal static class TableBudgetEndpoints
{
    public static void MapTableBudget(this RouteGroupBuilder table)
    {
        table.MapGet("", Show);
        table.MapPost("/openen", OpenYear);
        table.MapPost("/bijstorten", Grant);
        table.MapPost("/rechtzetten", Correct);
        table.MapPost("/grens", SetFourEyes);
        table.MapPost("/overhevelen", CarryOver);
    }

    private static Task<IResult> Show(HttpContext http, Guid id, int? jaar, ReadDoor reading, Words words) =>
        Page(http, id, jaar ?? words.Today.Year, reading, null);

    private static Task<IResult> OpenYear(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words) =>
        Change(http, id, form, door, reading, words, "OpenBudget", async (w, year) =>
        {
            RuleViolation.When(await w.Db.Budgets.AnyAsync(b => b.TableId == id && b.Year == year), "budget-open", "This year's budget was opened already.");
            w.Db.Budgets.Add(new TableBudget(Guid.CreateVersion7(), id, year, form.Cents("bedrag"), form.Cents("grens"), w.Caller.PersonId, w.Now));
        });

    private static Task<IResult> Grant(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words) =>
        Change(http, id, form, door, reading, words, "GrantBudget", async (w, year) =>
            (await Opened(w, id, year)).Grant(form.Cents("bedrag"), form.Text("reden"), w.Caller.PersonId, w.Now));

    private static Task<IResult> Correct(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words) =>
        Change(http, id, form, door, reading, words, "CorrectBudget", async (w, year) =>
            (await Opened(w, id, year)).Correct(form.Cents("bedrag"), form.Text("reden"), form.Ticked("onder-nul"), w.Caller.PersonId, w.Now));

    private static Task<IResult> SetFourEyes(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words) =>
        Change(http, id, form, door, reading, words, "SetFourEyes", async (w, year) =>
            (await Opened(w, id, year)).SetFourEyes(form.Version("versie"), form.Cents("grens")));

    private static Task<IResult> CarryOver(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words) =>
        Change(http, id, form, door, reading, words, "CarryBudgetOver", async (w, year) =>
        {
            var budget = await Opened(w, id, year);
            var next = await BudgetAccess.Find(w.Db, id, year + 1);
            if (next is null)
            {
                next = new TableBudget(Guid.CreateVersion7(), id, year + 1, 0, budget.FourEyesAboveCents, w.Caller.PersonId, w.Now);
                w.Db.Budgets.Add(next);
            }

            budget.CarryOver(next, form.Cents("bedrag"), form.Text("reden"), w.Caller.PersonId, w.Now);
        });

    // The chair and the coordinator keep the money; who decides on a request is somebody with a mandate.
    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, Words words, string name, Func<Writing, int, Task> work)
    {
        var year = int.TryParse(form.Text("jaar"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : words.Today.Year;
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                var access = await BudgetAccess.Open(w, id);
                w.Require(TableAccess.MayManage(w.Caller.Viewer, access.Table), mayKnow: true);
                await work(w, year);
            }, http.RequestAborted);
            return CommandResults.Go(http, BudgetModule.PathOf(id, year));
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(http, id, year, reading, new FormTrouble(broken.Code, form));
        }
    }

    private static async Task<TableBudget> Opened(Writing w, Guid id, int year) =>
        await BudgetAccess.Find(w.Db, id, year) ?? throw new RuleViolation("budget-missing", "This year's budget was not opened.");

    private static async Task<IResult> Page(HttpContext http, Guid id, int year, ReadDoor reading, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "table-budget", "doorbraakbudget", http.RequestAborted);
        var view = await BudgetReader.Read(scope, await BudgetAccess.Open(scope, id), year, trouble);
        await scope.Record();
        return new RazorComponentResult<BudgetPage>(new { View = view })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }
}
