using PokCases.Domain.Access;
using PokCases.Domain.Cases.Names;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Names;

/// <summary>Reads the names that households know, and decides for one viewer which of them a text may hold.</summary>
/// <remarks>What a role is called follows the viewer's language. The stored text stays as it was written.</remarks>
internal sealed class TableNames(CalledByRole called)
{
    /// <summary>For what a page at the table shows of these cases.</summary>
    /// <param name="scope">The scope; persons whose names are shown are named in it, the others counted.</param>
    /// <param name="facts">The session and the viewer.</param>
    /// <param name="cases">The cases of which something is shown.</param>
    /// <param name="open">The open item, where names may have been revealed; null where nobody ever sees names, as on minutes and the screen in the room.</param>
    public async Task<NameBook> Load(AccessScope scope, SessionFacts facts, IEnumerable<Guid> cases, AgendaItem? open)
    {
        var asked = cases.ToHashSet();
        if (asked.Count == 0)
        {
            return NameBook.Nobody;
        }

        // Of the whole agenda at once: everybody at the table asks, each a different part.
        var agenda = facts.Roster.Cases.Keys.Order().ToList();
        var members = await Members(scope, facts.Session.Id, [.. asked.Except(agenda).Order()]);
        if (asked.Overlaps(agenda))
        {
            members = [.. members, .. (await Members(scope, facts.Session.Id, agenda)).Where(m => asked.Contains(m.Member.CaseId))];
        }

        var content = open is null ? Sight.Nothing : facts.MaySeeContent(open);
        var shown = new List<NamedPersonShown>();
        var book = Make(facts, members, open, content, shown, person => scope.Show(person, content.Ground));
        scope.Weigh(members.Count - shown.Count);
        return book;
    }

    /// <summary>What was typed in a form; the stored text when it was sent back as it was shown, so that saving a date takes no name out of a text.</summary>
    public async Task<string> Kept(Writing w, SessionFacts facts, AgendaItem? open, Guid? caseId, string stored, string typed)
    {
        if (caseId is not { } id)
        {
            return typed;
        }

        var book = Make(facts, await CalledByRole.Members(w.Db, [id]), open, open is null ? Sight.Nothing : facts.MaySeeContent(open), [], _ => { });
        return book.Of(id, stored) == typed.ReplaceLineEndings("\n").Trim() ? stored : typed;
    }

    private NameBook Make(SessionFacts facts, IReadOnlyList<NamedMember> members, AgendaItem? open, Sight content, List<NamedPersonShown> shown, Action<Guid> show)
    {
        var byCase = new Dictionary<Guid, Pseudonyms>();
        foreach (var household in members.GroupBy(m => m.Member.CaseId))
        {
            var standing = facts.StandingIn(household.Key);
            var people = household.ToList();
            var words = called.WordsOf(people);
            var revealed = open is not null && open.CaseId == household.Key && facts.SeesNames(open);
            List<CalledPerson> persons = [];
            foreach (var (person, word) in people.Zip(words))
            {
                var closing = person.Member.ClosingFor(facts.Viewer.PersonId);
                var isShown = AccessPolicy.PersonNames(facts.Viewer, content, facts.Table.Kind, revealed, standing, closing).IsAllowed;
                // Of somebody who may not be known of, not even the role.
                persons.Add(new CalledPerson(person.Name, isShown ? null : AccessPolicy.KnowsOfPerson(facts.Viewer, standing, closing) ? word : called.Hidden));
                if (isShown)
                {
                    shown.Add(new NamedPersonShown(person.Name, word));
                    show(person.Member.PersonId);
                }
            }

            byCase[household.Key] = new Pseudonyms(persons, called.Neutral);
        }

        return new NameBook(byCase, shown);
    }

    private static async Task<IReadOnlyList<NamedMember>> Members(AccessScope scope, Guid session, List<Guid> cases) => cases.Count == 0
        ? []
        : await scope.Share(new SharedKey("household-names", session, DependsOn.Facts, string.Join(' ', cases)), db => CalledByRole.Members(db, cases));
}
