using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Counts over a time: of one advisor, or of the whole desk. The same number of queries however many contacts there are; no text is read.</summary>
/// <param name="Days">By day: contacts, questions, minutes, and contacts in the evening.</param>
/// <param name="Themes">By theme: contacts that began with it, questions, and of the contacts that began with it the minutes, and in how many was a question nobody could answer.</param>
/// <param name="Kinds">By kind of help: contacts in which it was given.</param>
/// <param name="Residents">How many residents were known again by their pseudonym, each once.</param>
/// <param name="Unanswered">Contacts with a question nobody could answer, by reason.</param>
public sealed record DeskFigures(
    IReadOnlyList<DeskFigures.OfDay> Days,
    IReadOnlyList<DeskFigures.OfTheme> Themes,
    IReadOnlyDictionary<Guid, int> Kinds,
    int Residents,
    IReadOnlyDictionary<UnansweredReason, int> Unanswered)
{
    public int Contacts => Days.Sum(d => d.Contacts);

    public int Questions => Days.Sum(d => d.Questions);

    public int Minutes => Days.Sum(d => d.Minutes);

    public int InEvening => Days.Sum(d => d.InEvening);

    /// <summary>By week, named by its Monday.</summary>
    public IEnumerable<OfDay> Weeks => Days.GroupBy(d => MondayOf(d.Day)).OrderBy(g => g.Key)
        .Select(g => new OfDay(g.Key, g.Sum(d => d.Contacts), g.Sum(d => d.Questions), g.Sum(d => d.Minutes), g.Sum(d => d.InEvening)));

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <param name="db">Where to read.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">Last day.</param>
    /// <param name="advisor">Whose; null for the whole desk.</param>
    internal static async Task<DeskFigures> Of(PokCasesDb db, DateOnly from, DateOnly until, Guid? advisor)
    {
        var contacts = db.ClientContacts.Where(c => c.Day >= from && c.Day <= until);
        if (advisor is { } person)
        {
            contacts = contacts.Where(c => c.AdvisorId == person);
        }

        var asked = from c in contacts join q in db.Set<ContactQuestion>() on c.Id equals q.ContactId select new { c.Day, c.Minutes, c.UnansweredWhy, q.Number, q.ThemeId };
        var days = await contacts.GroupBy(c => c.Day).Select(g => new { Day = g.Key, Contacts = g.Count(), Minutes = g.Sum(c => c.Minutes), InEvening = g.Sum(c => c.InEvening ? 1 : 0) }).ToListAsync();
        var questions = await asked.GroupBy(q => q.Day).Select(g => new { Day = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Day, g => g.Count);
        var themes = await asked.GroupBy(q => q.ThemeId)
            .Select(g => new OfTheme(g.Key, g.Sum(q => q.Number == 0 ? 1 : 0), g.Count(), g.Sum(q => q.Number == 0 ? q.Minutes : 0), g.Sum(q => q.Number == 0 && q.UnansweredWhy != null ? 1 : 0))).ToListAsync();
        var kinds = await (from c in contacts join h in db.Set<ContactHelp>() on c.Id equals h.ContactId group h by h.KindId into g select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var residents = await (from c in contacts join m in db.AdviceMatters on c.MatterId equals m.Id where m.Pseudonym != null select m.Pseudonym).Distinct().CountAsync();
        var unanswered = await contacts.Where(c => c.UnansweredWhy != null).GroupBy(c => c.UnansweredWhy!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return new DeskFigures(
            [.. days.OrderBy(d => d.Day).Select(d => new OfDay(d.Day, d.Contacts, questions.GetValueOrDefault(d.Day), d.Minutes, d.InEvening))],
            themes,
            kinds,
            residents,
            unanswered);
    }

    /// <summary>Counts of a day, or of the week that begins on it.</summary>
    public sealed record OfDay(DateOnly Day, int Contacts, int Questions, int Minutes, int InEvening);

    /// <summary>Counts of a theme.</summary>
    public sealed record OfTheme(Guid Theme, int Contacts, int Questions, int Minutes, int Unanswered);
}
