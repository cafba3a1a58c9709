using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>What one case asks from the breakthrough budget of its table.</summary>
internal static class CaseBudgetEndpoints
{
    /// <summary>Name of what changes on the page, as it stands in the case's stream.</summary>
    public const string Element = "budget";

    private const string Under = "/budget";

    public static void MapCaseBudget(this RouteGroupBuilder about)
    {
        about.MapGet("", Show);
        about.MapGet("/wijzigingen", Changes);
        about.MapGet("/aanvragen", Ask);
        about.MapPost("/aanvragen", Request);
        about.MapPost("/{requestId:guid}/intrekken", Withdraw);
    }

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<CaseBudgetPage, CaseBudgetView>(http, reference, "case-budget", (scope, access) => Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<CaseBudgetChanges, CaseBudgetView>(http, reference, na, "case-budget-changes", (scope, access) => Read(scope, access, words));

    private static Task<IResult> Ask(HttpContext http, string reference, Words words) => Form(http, reference, words, null, []);

    private static async Task<IResult> Request(HttpContext http, string reference, IFormCollection form, BudgetMail mail, Words words, IStringLocalizer<BudgetTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (!Euros.TryRead(form.Text("bedrag"), out var cents) || cents is < 1 or > TableBudget.HighestCents)
        {
            errors["bedrag"] = texts["AmountWrong"];
        }

        Check("waarvoor", "ForWhatMissing");
        Check("waarom", "WhyNoOtherMissing");
        if (errors.Count > 0)
        {
            return await Form(http, reference, words, form, errors);
        }

        return await CasePart.Run(http, form, reference, "RequestBudget", Under, async (w, access) =>
        {
            var about = access.About;
            var budget = await BudgetAccess.Find(w.Db, about.TableId, words.Local(w.Now).Year) ?? throw new RuleViolation("budget-missing", "This year's budget was not opened.");
            var request = budget.Request(Guid.CreateVersion7(), about.Id, cents, form.Text("waarvoor"), form.Text("waarom"), w.Caller.PersonId, w.Caller.OrganisationId, w.Now);
            w.About(request.Id);
            w.Note(about.Id, CaseEventKind.BudgetRequested, cents.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Empty, request.Id);
            w.Advance(about.Id, Element);
            await mail.Asked(w, about.TableId, request);
        });

        void Check(string field, string missing)
        {
            var length = form.Text(field).ReplaceLineEndings("\n").Length;
            if (length == 0)
            {
                errors[field] = texts[missing];
            }
            else if (length > BudgetRequest.LongestText)
            {
                errors[field] = texts["TooLong", BudgetRequest.LongestText];
            }
        }
    }

    private static Task<IResult> Withdraw(HttpContext http, string reference, Guid requestId, IFormCollection form) =>
        CasePart.Run(http, form, reference, "WithdrawBudgetRequest", Under, async (w, access) =>
        {
            var budget = await BudgetAccess.Of(w.Db, access.About.TableId, requestId);
            RuleViolation.When(budget.Find(requestId).CaseId != access.About.Id, "request-unknown", "The request is of another case.");
            w.About(requestId);
            budget.Withdraw(requestId, w.Caller.PersonId, w.Now);
            w.Note(access.About.Id, CaseEventKind.BudgetWithdrawn, string.Empty, string.Empty, requestId);
            w.Advance(access.About.Id, Element);
        });

    private static Task<IResult> Form(HttpContext http, string reference, Words words, IFormCollection? form, Dictionary<string, string> errors) =>
        CasePart.Form<AskBudgetPage>(http, reference, "case-budget-request", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var year = words.Local(scope.Now).Year;
            var limit = await scope.Db.Budgets.Where(b => b.TableId == access.About.TableId && b.Year == year).Select(b => (long?)b.FourEyesAboveCents).SingleOrDefaultAsync();
            return new { access.About.Reference, Year = year, FourEyesAboveCents = limit, Form = form, Errors = errors };
        }, form is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static async Task<CaseBudgetView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var about = access.About;
        var found = await (
            from r in scope.Db.BudgetRequests
            join b in scope.Db.Budgets on r.BudgetId equals b.Id
            where r.CaseId == about.Id
            orderby r.RequestedAt descending
            select new { Request = r, b.Year }).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(scope.Db, found.SelectMany(f => RequestView.PeopleOf(f.Request)));
        var year = words.Local(scope.Now).Year;
        return new CaseBudgetView(
            await CaseHeadReader.Read(scope, access, words),
            year,
            await scope.Db.Budgets.AnyAsync(b => b.TableId == about.TableId && b.Year == year),
            scope.Caller.PersonId,
            found.ConvertAll(f => RequestView.Of(f.Request, f.Year, about.Reference, people)));
    }
}
