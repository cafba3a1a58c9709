using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Consenting;

/// <summary>Reads a case's consents: for who sees the case.</summary>
internal static class ConsentReader
{
    public static async Task<ConsentsView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var (db, viewer, about) = (scope.Db, scope.Caller.Viewer, access.About.Id);
        var consents = await db.Consents.Where(c => c.CaseId == about).OrderByDescending(c => c.GivenOn).ThenByDescending(c => c.NotedAt).AsNoTracking().ToListAsync();
        var hidden = (await HouseholdReader.Hidden(scope, access)).ConvertAll(m => m.Id);
        consents.RemoveAll(c => c.MemberId is { } member && hidden.Contains(member));
        consents.ForEach(c => scope.Show(c.Id, access.Sight.Ground));
        var decisions = (await db.SharingDecisions.Where(d => d.CaseId == about && d.ConsentId != null).AsNoTracking().ToListAsync())
            .FindAll(d => d.Holds(scope.Now) && AccessPolicy.Sharing(viewer, access.Standing, d).IsAllowed);
        return new ConsentsView(
            await CaseHeadReader.Read(scope, access, words),
            consents,
            await MemberNames.Shown(scope, access),
            await PeopleQueries.Named(db, consents.SelectMany(c => new[] { c.NotedById, c.WithdrawalNotedById ?? c.NotedById })),
            decisions.ToLookup(d => d.ConsentId!.Value, d => d.Id));
    }
}
