using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>While who refers is responsible, the case stays open; what the other has taken over goes on without it.</summary>
internal sealed class ReferralsKeepOpen : IKeepsCaseOpen
{
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var found = (await db.Referrals.Where(r => r.CaseId == about.Id && r.SettledAt == null).OrderBy(r => r.DueOn).AsNoTracking().ToListAsync()).FindAll(r => r.KeepsCaseOpen);
        var people = await PeopleQueries.Named(db, found.Select(r => r.ReferrerId));
        return found.ConvertAll(r => new OpenMatter(MatterKind.Referral, Blocks: true, r.ReceiverName, people.Of(r.ReferrerId).Full, ReferralsModule.PathOf(r.Reference)));
    }

    public Task FallAway(Writing w, Case about) => Task.CompletedTask;
}
