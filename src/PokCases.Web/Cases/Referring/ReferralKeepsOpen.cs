using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Referring;

/// <summary>A warm referral keeps its case open until somebody wrote down what came back.</summary>
internal sealed class ReferralKeepsOpen : IKeepsCaseOpen
{
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var found = await db.WarmReferrals.Where(r => r.CaseId == about.Id && r.EndedAt == null).OrderBy(r => r.DueOn).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, found.Select(r => r.ResponsibleId));
        return found.ConvertAll(r => new OpenMatter(MatterKind.Referral, Blocks: true, r.ToWhom, people.Of(r.ResponsibleId).Full, ReferralEndpoints.PathOf(r.Id)));
    }

    public Task FallAway(Writing w, Case about) => Task.CompletedTask;
}
