using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

/// <summary>Interim decisions that were asked keep a case open; nobody decides for a case that is over.</summary>
internal sealed class InterimKeepsOpen : IKeepsCaseOpen
{
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var found = await db.InterimDecisions.Where(d => d.CaseId == about.Id && d.State == InterimState.Asked).OrderBy(d => d.AskedAt).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, found.Select(d => d.MandateHolderId));
        return found.ConvertAll(d => new OpenMatter(MatterKind.Decision, Blocks: true, d.Question, people.Of(d.MandateHolderId).Full, $"{MethodModule.PathOf(about.Reference)}#tussentijds"));
    }

    public async Task FallAway(Writing w, Case about)
    {
        foreach (var decision in await w.Db.InterimDecisions.Where(d => d.CaseId == about.Id && d.State == InterimState.Asked).ToListAsync())
        {
            decision.Withdraw(w.Now);
            w.About(decision.Id);
            w.Note(about.Id, CaseEventKind.InterimDecisionWithdrawn, subject: decision.Id);
            w.Advance(about.Id, MethodElements.Interim);
        }
    }
}
