using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Finds entries by the index, newest first.</summary>
internal static class LogSearch
{
    /// <summary>Numbers of the entries, newest first.</summary>
    /// <param name="db">To look in.</param>
    /// <param name="query">What for.</param>
    /// <param name="caseId">The case, when one is asked for.</param>
    /// <param name="words">Knows where a day begins here.</param>
    /// <param name="most">How many at most.</param>
    public static Task<List<long>> Numbers(PokCasesDb db, LogQuery query, Guid? caseId, Words words, int most)
    {
        var lines = db.Set<LogLine>().AsQueryable();
        if (query.Before is { } before)
        {
            lines = lines.Where(l => l.Number < before);
        }

        lines = InPeriod(lines, query, words);
        lines = query.Person is { } person ? lines.Where(l => l.Person == person) : lines;
        lines = query.Organisation is { } organisation ? lines.Where(l => l.Organisation == organisation) : lines;
        lines = query.Kind.Length > 0 ? lines.Where(l => l.Kind == query.Kind) : lines;
        lines = query.Action.Length > 0 ? lines.Where(l => l.Action == query.Action) : lines;
        lines = query.Outcome.Length > 0 ? lines.Where(l => l.Outcome == query.Outcome) : lines;
        // Several grounds stand joined by plus signs.
        lines = query.Ground.Length > 0 ? lines.Where(l => ("+" + l.Ground + "+").Contains("+" + query.Ground + "+")) : lines;
        var numbers = caseId is { } about
            ? db.Set<LogSubject>().Where(s => s.Subject == about).Join(lines, s => s.Number, l => l.Number, (s, l) => s.Number)
            : lines.Select(l => l.Number);
        return numbers.OrderByDescending(n => n).Take(most).ToListAsync();
    }

    /// <summary>Only what falls in the period that was asked for.</summary>
    public static IQueryable<LogLine> InPeriod(IQueryable<LogLine> lines, LogQuery query, Words words)
    {
        if (query.From is { } from)
        {
            var begins = words.MomentOf(from, TimeOnly.MinValue);
            lines = lines.Where(l => l.At >= begins);
        }

        if (query.Until is { } until)
        {
            var ends = words.MomentOf(until.AddDays(1), TimeOnly.MinValue);
            lines = lines.Where(l => l.At < ends);
        }

        return lines;
    }
}
