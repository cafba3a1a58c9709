using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Gives out case numbers. Inside a command only: writers come one after the other, on any number of nodes.</summary>
internal static class ReferenceNumbers
{
    /// <summary>The next number of a prefix in a year, from 1.</summary>
    public static async Task<int> Next(Writing w, string prefix, int year)
    {
        var counter = await w.Db.ReferenceCounters.SingleOrDefaultAsync(c => c.Prefix == prefix && c.Year == year);
        if (counter is null)
        {
            counter = new ReferenceCounter { Prefix = prefix, Year = year };
            w.Db.ReferenceCounters.Add(counter);
        }

        return ++counter.Last;
    }
}
