using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Names;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>The words for the people of a household, and texts of cases for who is not on them: roles in the place of the names that their households know.</summary>
/// <remarks>For what shows something of a case outside it: an agenda that is planned, <i>Mijn dag</i>, an action, a decision that was asked. What a role is called follows the viewer's language.</remarks>
internal sealed class CalledByRole(IStringLocalizer<CalledTexts> texts)
{
    /// <summary>In the place of a name that several people have.</summary>
    public string Neutral => texts["Neutral"];

    /// <summary>In the place of the name of somebody who may not be known of.</summary>
    public string Hidden => texts["Hidden"];

    /// <summary>A word for each of one household.</summary>
    public IReadOnlyList<string> WordsOf(IReadOnlyList<NamedMember> people) =>
        RoleWords.Of([.. people.Select(p => (p.Member.OwnRole.Length > 0 ? p.Member.OwnRole : texts[$"Role.{p.Member.Role}"].Value, p.Member.ClosedAt is not null))]);

    /// <summary>Everybody of these households with the name known there.</summary>
    public static async Task<List<NamedMember>> Members(PokCasesDb db, IReadOnlyCollection<Guid> cases) => [.. (await (
        from m in db.HouseholdMembers
        join p in db.HouseholdPersons on m.PersonId equals p.Id
        where cases.Contains(m.CaseId)
        orderby m.AddedAt, m.Id
        select new { Member = m, p.Name }).AsNoTracking().ToListAsync()).Select(f => new NamedMember(f.Member, f.Name))];

    /// <summary>For what a page shows of these cases: who is on a case reads its texts as they are. Names are counted as weighed.</summary>
    public async Task<RoleBook> For(AccessScope scope, IEnumerable<Guid?> cases)
    {
        var (book, members) = await Of(scope.Db, scope.Caller.Viewer, scope.Now, cases);
        scope.Weigh(members);
        return book;
    }

    /// <summary>What was typed over a text of a case; the stored text when it was sent back as it was shown.</summary>
    public async Task<string> Kept(Writing w, Guid? caseId, string stored, string typed)
    {
        var (book, _) = await Of(w.Db, w.Caller.Viewer, w.Now, [caseId]);
        return book.Of(caseId, stored) == typed.ReplaceLineEndings("\n").Trim() ? stored : typed;
    }

    private async Task<(RoleBook Book, int Members)> Of(PokCasesDb db, Viewer viewer, DateTimeOffset now, IEnumerable<Guid?> cases)
    {
        var asked = cases.OfType<Guid>().Distinct().ToList();
        if (asked.Count == 0)
        {
            return (RoleBook.Nobody, 0);
        }

        var on = CaseQueries.VisibleTo(db, viewer, now).Select(c => c.Id);
        var members = (await Members(db, await db.Cases.Where(c => asked.Contains(c.Id) && !on.Contains(c.Id)).Select(c => c.Id).ToListAsync())).ToLookup(m => m.Member.CaseId);
        return (new RoleBook(members.ToDictionary(h => h.Key, h => NamesOf([.. h]))), members.Sum(h => h.Count()));
    }

    private Pseudonyms NamesOf(List<NamedMember> people) =>
        new(people.Zip(WordsOf(people), (person, word) => new CalledPerson(person.Name, person.Member.ClosedAt is null ? word : Hidden)), Neutral);
}
