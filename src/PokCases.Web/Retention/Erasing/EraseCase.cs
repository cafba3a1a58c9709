using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Erases a case that was reviewed and approved, when the pause after it is over and nothing stands in the way since. Subject: the case.</summary>
internal sealed class EraseCase(ErasureReader reader, CaseEraser eraser, ReminderClock clock) : IDueHandler
{
    public const string Work = "erase-case";

    public string Kind => Work;

    public string CommandName => "EraseCase";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        w.AboutCase(subject);
        // Reopened since, taken back, or approved anew for a later moment.
        if (await w.Db.Set<CaseKeeping>().SingleOrDefaultAsync(k => k.CaseId == subject) is not { EraseAt: { } at } keeping || at > w.Now)
        {
            return;
        }

        var facts = await reader.Of(w.Db, keeping);
        if (!keeping.MayErase(facts, clock.DayOf(w.Now), w.Now))
        {
            keeping.Forget();
            return;
        }

        w.Db.Entry(keeping).State = EntityState.Detached;
        await eraser.Erase(w, keeping, facts);
    }
}
