using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Which pages somebody opened during an emergency access: from the log itself, so that nothing else has to be kept for it.</summary>
/// <remarks>Entries are numbered without gaps in the order of time, but for the moments a reading waits to be written: hence the margin.</remarks>
internal static class OpenedPages
{
    private const int AtOnce = 2000;
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    public static async Task<List<OpenedPage>> Read(PokCasesDb db, EmergencyAccess taken)
    {
        var from = taken.From.ToUnixTimeMilliseconds();
        var until = taken.Until.ToUnixTimeMilliseconds();
        var number = await FirstAfter(db, from - (long)Margin.TotalMilliseconds);
        List<OpenedPage> opened = [];
        while (true)
        {
            var some = await db.Log.Where(e => e.Number >= number && e.Number < number + AtOnce).OrderBy(e => e.Number).Select(e => e.Payload).ToListAsync();
            foreach (var entry in some.Select(LogRecord.FromBytes))
            {
                if (entry.At > until + (long)Margin.TotalMilliseconds)
                {
                    return opened;
                }

                if (entry is { Kind: "read", Outcome: "ok" } && entry.At >= from && entry.At < until && entry.Person == taken.PersonId && entry.Cases.Contains(taken.CaseId))
                {
                    Add(opened, entry);
                }
            }

            if (some.Count < AtOnce)
            {
                return opened;
            }

            number += AtOnce;
        }
    }

    // A live page that asks what changed is still that page.
    private static void Add(List<OpenedPage> opened, LogRecord entry)
    {
        const string Again = "-changes";
        var page = entry.Action.EndsWith(Again, StringComparison.Ordinal) ? entry.Action[..^Again.Length] : entry.Action;
        if (page == "case-watch")
        {
            return;
        }

        if (opened.Count > 0 && opened[^1].Page == page)
        {
            opened[^1] = opened[^1] with { Times = opened[^1].Times + 1 };
        }
        else
        {
            opened.Add(new OpenedPage(DateTimeOffset.FromUnixTimeMilliseconds(entry.At), page, 1));
        }
    }

    // The log has no index by time and needs none: its numbers are in that order.
    private static async Task<long> FirstAfter(PokCasesDb db, long at)
    {
        var (low, high) = (1L, await db.LogHeads.Select(h => h.Number).SingleAsync());
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var payload = await db.Log.Where(e => e.Number == middle).Select(e => e.Payload).SingleAsync();
            (low, high) = LogRecord.FromBytes(payload).At < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
