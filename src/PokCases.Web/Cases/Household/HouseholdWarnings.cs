using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>What a household says about an action, wherever one is shown, made or changed. Loaded once for a page: one query.</summary>
internal sealed class HouseholdWarnings
{
    private readonly List<(string Person, Representation Representation)> money;
    private readonly DateOnly today;

    private HouseholdWarnings(List<(string Person, Representation Representation)> money, DateOnly today)
    {
        this.money = money;
        this.today = today;
    }

    /// <summary>For the actions of one case, in the scope of a page or of a command.</summary>
    public static async Task<HouseholdWarnings> Load(PokCasesDb db, Guid caseId, DateOnly today)
    {
        var found = await (
            from m in db.HouseholdMembers
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            join r in db.Representations on p.Id equals r.PersonId
            where m.CaseId == caseId && (r.Kind == RepresentationKind.FinancialAdministration || r.Kind == RepresentationKind.Guardianship)
            orderby r.Id
            select new { p.Name, Representation = r }).AsNoTracking().ToListAsync();
        return new HouseholdWarnings(found.ConvertAll(f => (f.Name, f.Representation)), today);
    }

    /// <summary>For one action; empty when nothing is wrong with it.</summary>
    /// <param name="text">What will be done.</param>
    /// <param name="domain">Its life domain, when it has one.</param>
    /// <param name="responsible">Name of who is responsible.</param>
    /// <param name="organisation">Name of the organisation.</param>
    public IReadOnlyList<MoneyWarning> ForAction(string text, LifeDomain? domain, string responsible, string organisation)
    {
        var missing = RepresentationCheck.Missing(text, domain, responsible, organisation, money.Select(m => m.Representation), today);
        return [.. money.Where(m => missing.Contains(m.Representation)).Select(m => new MoneyWarning(
            m.Person,
            m.Representation.Kind,
            m.Representation.Name.Length > 0 ? m.Representation.Name : m.Representation.Organisation))];
    }
}
