using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes closed matters of the advice desk whose term is over, with all that is in them and their keys. Subject: everybody.</summary>
/// <remarks>
/// Nobody approves it, since nobody but the advisor may know of a matter. One verklaring van vernietiging for all of a turn remains,
/// with counts and the time they are from: one for each matter would tell that somebody came. The command's own entry in the
/// log is the <i>erased</i> entry.
/// </remarks>
internal sealed class EraseMatters(IOptions<RetentionOptions> options, MatterEraser eraser) : IDueHandler
{
    public const string Work = "erase-matters";

    // So that the writer is never held for long; the rest follows a minute later.
    private const int MostAtOnce = 50;

    public static readonly Guid Everything = Guid.Parse("3a0f4f0c-7d1e-4a59-8f5e-1f6f4b9a2c70");

    public string Kind => Work;

    public string CommandName => "EraseMatters";

    /// <summary>Those whose time is over, the longest closed first.</summary>
    public static Task<List<Guid>> Over(PokCasesDb db, int months, DateTimeOffset now, int most)
    {
        var before = now.AddMonths(-months);
        return db.AdviceMatters.Where(m => m.ClosedAt != null && m.ClosedAt <= before).OrderBy(m => m.ClosedAt).ThenBy(m => m.Id).Take(most).Select(m => m.Id).ToListAsync();
    }

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        var months = options.Value.MatterMonths;
        var over = await Over(w.Db, months, w.Now, MostAtOnce);
        if (over.Count == 0)
        {
            return;
        }

        await eraser.AfterTerm(w, over, months);
        if (over.Count == MostAtOnce)
        {
            w.Due(Work, Everything, w.Now.AddMinutes(1));
        }
    }
}
