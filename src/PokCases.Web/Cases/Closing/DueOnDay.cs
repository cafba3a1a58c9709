using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Work that falls due on the morning of a day here.</summary>
internal static class DueOnDay
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Puts it in the table of what falls due; the same work for the same morning stands there once.</summary>
    // The work's command is named after kind, subject and moment: a second row would find it done and stay.
    public static async Task DueOn(this Writing w, Words words, string kind, Guid subject, DateOnly day)
    {
        var at = words.MomentOf(day, Morning);
        if (!await w.Db.DueWork.AnyAsync(d => d.Kind == kind && d.SubjectId == subject && d.DueAt == at))
        {
            w.Due(kind, subject, at);
        }
    }
}
