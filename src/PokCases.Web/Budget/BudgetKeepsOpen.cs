using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>Money that lies fixed keeps a case open until it is settled; a request that nobody decided on ends with the case.</summary>
internal sealed class BudgetKeepsOpen : IKeepsCaseOpen
{
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var found = await db.BudgetRequests
            .Where(r => r.CaseId == about.Id && (r.State == BudgetRequestState.Committed || r.State == BudgetRequestState.Requested || r.State == BudgetRequestState.ApprovedOnce))
            .OrderBy(r => r.RequestedAt).AsNoTracking().ToListAsync();
        var href = BudgetModule.CasePath(about.Reference);
        return found.ConvertAll(r => r.IsOpen
            ? new OpenMatter(MatterKind.Request, Blocks: false, Euros.Shown(r.Cents), string.Empty, href)
            : new OpenMatter(MatterKind.Money, Blocks: true, Euros.Shown(r.OutstandingCents), string.Empty, href));
    }

    public async Task FallAway(Writing w, Case about)
    {
        var budgets = await w.Db.Budgets.Include(b => b.Movements).Include(b => b.Requests).AsSplitQuery()
            .Where(b => b.Requests.Any(r => r.CaseId == about.Id && (r.State == BudgetRequestState.Requested || r.State == BudgetRequestState.ApprovedOnce)))
            .ToListAsync();
        foreach (var (budget, request) in budgets.SelectMany(b => b.Requests.Where(r => r.CaseId == about.Id && r.IsOpen).Select(r => (b, r))))
        {
            budget.Lapse(request.Id, w.Now);
            w.About(request.Id);
            w.Note(about.Id, CaseEventKind.BudgetLapsed, subject: request.Id);
            w.Advance(about.Id, CaseBudgetEndpoints.Element);
        }
    }
}
