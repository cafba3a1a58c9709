using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>Of how many different residents the counts of a time are: by that it is decided what leaves the desk. Four queries.</summary>
internal sealed class DeskPeople
{
    private List<(Guid Id, DeskResident Who, bool InEvening, UnansweredReason? Why)> contacts = [];
    private ILookup<Guid, DeskResident> themes = Array.Empty<(Guid, DeskResident)>().ToLookup(p => p.Item1, p => p.Item2);
    private ILookup<Guid, Guid> kinds = Array.Empty<(Guid, Guid)>().ToLookup(p => p.Item1, p => p.Item2);

    /// <summary>How many residents came from each postcode area that is known.</summary>
    public IReadOnlyList<(string Area, int Residents)> Areas { get; private set; } = [];

    /// <summary>How many residents there were.</summary>
    public int All => Count(_ => true);

    public static async Task<DeskPeople> Of(AccessScope scope, DateOnly from, DateOnly until)
    {
        var db = scope.Db;
        var within = db.ClientContacts.Where(c => c.Day >= from && c.Day <= until);
        var rows = await (from c in within join m in db.AdviceMatters on c.MatterId equals m.Id select new { c.Id, c.MatterId, m.Pseudonym, c.InEvening, c.UnansweredWhy }).ToListAsync();
        var who = rows.ToDictionary(r => r.Id, r => new DeskResident(r.Pseudonym, r.MatterId));
        var questions = await (from c in within join q in db.Set<ContactQuestion>() on c.Id equals q.ContactId select new { c.Id, q.ThemeId }).ToListAsync();
        var help = await (from c in within join h in db.Set<ContactHelp>() on c.Id equals h.ContactId select new { c.Id, h.KindId }).ToListAsync();
        // As rows, since a postcode area stands sealed.
        var matters = await db.AdviceMatters.Where(m => within.Select(c => c.MatterId).Contains(m.Id)).AsNoTracking().ToListAsync();
        scope.Weigh(matters.Count);
        return new DeskPeople
        {
            contacts = rows.ConvertAll(r => (r.Id, who[r.Id], r.InEvening, r.UnansweredWhy)),
            themes = questions.ToLookup(q => q.ThemeId, q => who[q.Id]),
            kinds = help.ToLookup(h => h.KindId, h => h.Id),
            Areas =
            [
                .. matters.Where(m => m.PostcodeArea.Length > 0).GroupBy(m => m.PostcodeArea, StringComparer.Ordinal)
                    .Select(g => (g.Key, g.Select(m => new DeskResident(m.Pseudonym, m.Id)).Distinct().Count()))
                    .OrderByDescending(a => a.Item2).ThenBy(a => a.Key, StringComparer.Ordinal),
            ],
        };
    }

    public int InEvening(bool evening) => Count(c => c.InEvening == evening);

    public int Unanswered(UnansweredReason why) => Count(c => c.Why == why);

    public int WithUnanswered(bool unanswered) => Count(c => c.Why is not null == unanswered);

    public int OfTheme(Guid theme) => themes[theme].Distinct().Count();

    public int OfKind(Guid kind) => With(kind, true);

    /// <summary>How many residents had a contact in which this help was not given.</summary>
    public int WithoutKind(Guid kind) => With(kind, false);

    private int With(Guid kind, bool given)
    {
        var of = kinds[kind].ToHashSet();
        return Count(c => of.Contains(c.Id) == given);
    }

    private int Count(Func<(Guid Id, DeskResident Who, bool InEvening, UnansweredReason? Why), bool> counts) => contacts.Where(counts).Select(c => c.Who).Distinct().Count();
}
