using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>The mark in the settings that says: this database holds the demo, filled on this day.</summary>
internal static class DemoMark
{
    public const string Key = "demo";

    public static string ValueOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether the demo here was filled on another day, so that "today's session" is no longer today's.</summary>
    /// <exception cref="CannotStartException">The database is not a demo and <paramref name="demo"/> asks for one, or the other way round.</exception>
    public static async Task<bool> IsOutdated(PokCasesDb db, bool demo, DateOnly today, CancellationToken cancellation)
    {
        var mark = await db.Settings.SingleOrDefaultAsync(s => s.Key == Key, cancellation);
        if (!demo && mark is not null)
        {
            throw new CannotStartException("This database holds the demo partnership. Start with --demo, or name another data folder.");
        }

        if (demo && mark is null && await db.Professionals.AnyAsync(cancellation))
        {
            throw new CannotStartException("This database is not a demo: it holds accounts of an installation. Start without --demo, or name another data folder.");
        }

        return demo && mark is not null && mark.Value != ValueOf(today);
    }
}
