using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Reads the household of a case, as far as the viewer may see it. The number of queries doesn't grow with the people.</summary>
internal static class HouseholdReader
{
    public static async Task<HouseholdView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var db = scope.Db;
        var id = access.About.Id;
        var head = await CaseHeadReader.Read(scope, access, words);
        var members = await Members(scope, access, head.Today);
        var seen = members.ConvertAll(m => m.PersonId);
        var relations = await db.Relations.Where(r => r.CaseId == id).OrderBy(r => r.Id)
            .Select(r => new HouseholdView.RelationLine(r.Id, r.FromId, r.ToId, r.Kind)).ToListAsync();
        var help = (await db.Help.Where(h => h.CaseId == id).AsNoTracking().ToListAsync()).OrderBy(h => h.Organisation, StringComparer.Ordinal).ThenBy(h => h.Id).ToList();
        var domains = await db.CaseDomains.Where(d => d.CaseId == id).Select(d => d.Domain).ToListAsync();
        var draws = await db.Tables.Where(t => t.Id == access.About.TableId).Select(t => t.DrawsDomains).SingleAsync();
        var marks = draws ? await db.DomainMarks.Where(m => m.CaseId == id).OrderByDescending(m => m.At).AsNoTracking().ToListAsync() : [];
        return new HouseholdView(
            head,
            members,
            relations.FindAll(r => seen.Contains(r.FromId) && seen.Contains(r.ToId)),
            help.ConvertAll(h => new HouseholdView.HelpLine(h.Id, new HelpFacts(h.Organisation, h.Name, h.Does, h.People, h.Hours, h.Per, h.YearlyCost))),
            [.. domains.Order().Select(d => new HouseholdView.DomainLine(d, [.. marks.Where(m => m.Domain == d).Select(m => new HouseholdView.MarkLine(m.Present, m.Wanted, m.At))]))],
            draws);
    }

    /// <summary>The members this viewer may see, with their persons, in the order in which they came.</summary>
    public static async Task<List<(HouseholdMember Member, Person Person)>> Seen(AccessScope scope, CaseAccess access)
    {
        var found = await (
            from m in scope.Db.HouseholdMembers
            join p in scope.Db.HouseholdPersons on m.PersonId equals p.Id
            where m.CaseId == access.About.Id
            orderby m.AddedAt, m.Id
            select new { Member = m, Person = p }).AsNoTracking().ToListAsync();
        List<(HouseholdMember, Person)> seen = [];
        foreach (var row in found)
        {
            var sight = AccessPolicy.Person(scope.Caller.Viewer, access.Standing, row.Member.ClosingFor(scope.Caller.PersonId));
            if (sight.IsAllowed)
            {
                scope.Show(row.Person.Id, sight.Ground);
                seen.Add((row.Member, row.Person));
            }
            else
            {
                scope.Weigh(1);
            }
        }

        return seen;
    }

    /// <summary>Members of the household that are closed to this viewer: nothing on a page may tell that they are there.</summary>
    public static async Task<List<HouseholdMember>> Hidden(AccessScope scope, CaseAccess access)
    {
        var closed = await scope.Db.HouseholdMembers.Where(m => m.CaseId == access.About.Id && m.ClosedAt != null).AsNoTracking().ToListAsync();
        var viewer = scope.Caller.Viewer;
        var hidden = closed.FindAll(m => !AccessPolicy.Person(viewer, access.Standing, m.ClosingFor(viewer.PersonId)).IsAllowed);
        scope.Weigh(hidden.Count);
        return hidden;
    }

    private static async Task<List<HouseholdView.MemberLine>> Members(AccessScope scope, CaseAccess access, DateOnly today)
    {
        var seen = await Seen(scope, access);
        var contacts = await SafeContacts.Of(scope, access.About.Id);
        var persons = seen.ConvertAll(s => s.Person.Id);
        var representations = (await scope.Db.Representations.Where(r => persons.Contains(r.PersonId)).OrderBy(r => r.Id).AsNoTracking().ToListAsync()).ToLookup(r => r.PersonId);
        return seen.ConvertAll(s => new HouseholdView.MemberLine(
            s.Member.Id,
            s.Person.Id,
            s.Person.Name,
            s.Member.Role,
            s.Member.OwnRole,
            s.Person.BornOn,
            s.Person.Language,
            s.Member.Note,
            contacts.GetValueOrDefault(s.Member.Id),
            [.. representations[s.Person.Id].Select(r => new HouseholdView.RepresentationLine(r.Id, r.Kind, r.Name, r.Organisation, r.From, r.Until, r.Holds(today)))])
        {
            IsClosed = s.Member.ClosedAt is not null,
        });
    }
}
