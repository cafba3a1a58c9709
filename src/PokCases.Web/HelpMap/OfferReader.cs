using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.HelpMap;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>Reads one offer with all that its page shows.</summary>
internal static class OfferReader
{
    public static async Task<OfferView> Read(AccessScope scope, Guid id, DateOnly today)
    {
        var (offer, provider) = await scope.SeeOffer(id);
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        var mayKeep = AccessPolicy.KeepHelpMap(viewer, offer.KeeperId, provider.OrganisationId).IsAllowed;
        var people = await PeopleQueries.Named(db, new[] { offer.KeeperId, offer.LookedOverById }.OfType<Guid>());
        return new OfferView(offer, provider, await Functions(db, provider.Id), mayKeep, today)
        {
            Capacity = offer.FreshCapacity(await db.Rules(), today),
            Keeper = offer.KeeperId is { } keeper ? people.Of(keeper).Full : string.Empty,
            KeeperLeft = offer.KeeperId is not null && await HelpMapQueries.Unkept(db).AnyAsync(o => o.Id == id),
            LookedOverBy = offer.LookedOverById is { } by ? people.Of(by).Full : string.Empty,
            ReferPath = AccessPolicy.BeginReferral(viewer, null).IsAllowed && !offer.IsClosed && !provider.IsClosed ? HelpMapModule.ReferPath(offer.Id) : null,
            Keepers = mayKeep ? await Keepers(db, viewer, provider) : [],
        };
    }

    /// <summary>The functions that are there, of an organisation.</summary>
    public static Task<List<HelpFunction>> Functions(PokCasesDb db, Guid providerId) =>
        db.HelpFunctions.Where(f => f.ProviderId == providerId && !f.IsClosed).OrderByDescending(f => f.TakesReferrals).ThenBy(f => f.Name).AsNoTracking().ToListAsync();

    /// <summary>Who can keep an offer: who works at that partner, and oneself; the coordinator gives it to anybody.</summary>
    public static IQueryable<Professional> CanKeep(PokCasesDb db, Viewer viewer, Provider provider)
    {
        var active = db.Professionals.Where(p => p.State == ProfessionalState.Active);
        return AccessPolicy.KeepHelpMap(viewer, null, null).IsAllowed ? active : active.Where(p => p.Id == viewer.PersonId || p.OrganisationId == provider.OrganisationId);
    }

    private static async Task<List<FieldChoice>> Keepers(PokCasesDb db, Viewer viewer, Provider provider)
    {
        var people = await (
            from p in CanKeep(db, viewer, provider)
            join o in db.Organisations on p.OrganisationId equals o.Id
            orderby p.Name
            select new { p.Id, p.Name, Organisation = o.Name }).ToListAsync();
        return people.ConvertAll(p => new FieldChoice(p.Id.ToString(), $"{p.Name}, {p.Organisation}"));
    }
}
