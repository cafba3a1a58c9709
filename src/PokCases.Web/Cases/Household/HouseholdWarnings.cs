using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>What a household says about an action, wherever one is shown, made or changed. Loaded once for a page: one query.</summary>
/// <remarks>That somebody has a bewindvoerder is told to whoever sees the action; who that is, only to who may see the person.</remarks>
internal sealed class HouseholdWarnings
{
    private readonly AccessScope scope;
    private readonly IReadOnlyList<MoneyKeeper> keepers;
    private readonly Sight person;
    private readonly DateOnly today;

    /// <param name="scope">The scope; persons named in a warning are named in it.</param>
    /// <param name="keepers">Of the household.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="today">The day on which they must hold.</param>
    public HouseholdWarnings(AccessScope scope, IReadOnlyList<MoneyKeeper> keepers, CaseStanding standing, DateOnly today)
    {
        this.scope = scope;
        this.today = today;
        var viewer = scope.Caller.Viewer;
        // Of a person who is closed to the viewer not even that anything is wrong.
        this.keepers = [.. keepers.Where(k => k.Member.ClosedAt is null || AccessPolicy.Person(viewer, standing, k.Member.ClosingFor(viewer.PersonId)).IsAllowed)];
        person = AccessPolicy.Person(viewer, standing, PersonClosing.Open);
        scope.Weigh(person.IsAllowed ? keepers.Count - this.keepers.Count : keepers.Count);
    }

    /// <summary>For the actions of one case.</summary>
    public static async Task<HouseholdWarnings> Load(AccessScope scope, Guid caseId, CaseStanding standing, DateOnly today) =>
        new(scope, [.. (await Keepers(scope.Db, [caseId]))[caseId]], standing, today);

    /// <summary>Who decides about money in households, now or on other days; by case.</summary>
    public static async Task<ILookup<Guid, MoneyKeeper>> Keepers(PokCasesDb db, IReadOnlyCollection<Guid> cases) => (await (
        from m in db.HouseholdMembers
        join p in db.HouseholdPersons on m.PersonId equals p.Id
        join r in db.Representations on p.Id equals r.PersonId
        where cases.Contains(m.CaseId) && (r.Kind == RepresentationKind.FinancialAdministration || r.Kind == RepresentationKind.Guardianship)
        orderby r.Id
        select new { m.CaseId, Keeper = new MoneyKeeper(p.Id, p.Name, r, m) }).AsNoTracking().ToListAsync()).ToLookup(k => k.CaseId, k => k.Keeper);

    /// <summary>For one action; empty when nothing is wrong with it.</summary>
    public IReadOnlyList<MoneyWarning> ForAction(WarnedAction action)
    {
        var missing = RepresentationCheck.Missing(action.Text, action.Responsible, [action.Organisation, action.Partner], keepers.Select(k => k.Representation), today);
        return [.. keepers.Where(k => missing.Contains(k.Representation)).Select(Warning).Distinct()];
    }

    private MoneyWarning Warning(MoneyKeeper keeper)
    {
        var one = keeper.Representation;
        if (!person.IsAllowed)
        {
            return new MoneyWarning(one.Kind, null, string.Empty);
        }

        scope.Show(keeper.PersonId, person.Ground);
        return new MoneyWarning(one.Kind, keeper.Person, one.Name.Length > 0 ? one.Name : one.Organisation);
    }
}
