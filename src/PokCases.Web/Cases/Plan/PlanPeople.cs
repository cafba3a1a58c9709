using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Plan;

/// <summary>Who can be responsible for an action of the plan: the people of the case, and the members of its table.</summary>
internal sealed class PlanPeople
{
    private readonly HashSet<Guid> onCase;

    private PlanPeople(IReadOnlyList<PersonLine> all, HashSet<Guid> onCase)
    {
        All = all;
        this.onCase = onCase;
    }

    /// <summary>By name; only who can get in and works with cases.</summary>
    public IReadOnlyList<PersonLine> All { get; }

    public static async Task<PlanPeople> Of(PokCasesDb db, Case about, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        List<Guid> onCase = [about.CaseLeadId, about.IntroducerId, .. team];
        var all = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & AccessPolicy.WithoutCases) == 0
                && (onCase.Contains(p.Id) || db.TableMembers.Any(m => m.TableId == about.TableId && m.ProfessionalId == p.Id && m.Until == null))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
        return new PlanPeople(all, [.. onCase]);
    }

    public PersonLine? Find(Guid id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>Case lead, introducer or team.</summary>
    public bool IsOnCase(Guid id) => onCase.Contains(id);
}
