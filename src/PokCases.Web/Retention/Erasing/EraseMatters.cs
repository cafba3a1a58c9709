using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes closed matters of the advice desk whose term is over, with all that is in them and their keys. Subject: everybody.</summary>
/// <remarks>
/// Nobody approves it, since nobody but the advisor may know of a matter. One verklaring van vernietiging for all of a turn remains,
/// with counts and the time they are from: one for each matter would tell that somebody came. The command's own entry in the
/// log is the <i>erased</i> entry.
/// </remarks>
internal sealed class EraseMatters(IOptions<RetentionOptions> options, ReminderClock clock, IStringLocalizer<RetentionTexts> texts) : IDueHandler
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

        var times = await w.Db.AdviceMatters.Where(m => EF.Parameter(over).Contains(m.Id)).Select(m => new { m.OpenedAt, m.ClosedAt }).ToListAsync();
        var (first, last) = (times.Min(t => t.OpenedAt), times.Max(t => t.ClosedAt!.Value));
        var parts = await Delete(w, over);
        w.Db.AddRange(over.Select(id => new PendingErasure { Id = Guid.CreateVersion7(), CaseId = id, MadeAt = w.Now }));
        // Like the word itself, it is in Dutch.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        w.Db.Add(new DestructionRecord(
            Guid.CreateVersion7(),
            Guid.Empty,
            new DestructionText(
                string.Create(CultureInfo.InvariantCulture, $"SR-{clock.DayOf(w.Now):yyyy-MM-dd}"),
                string.Empty,
                string.Empty,
                clock.DayOf(first),
                clock.DayOf(last),
                texts["MatterKind"],
                texts["MatterSource", months],
                string.Empty,
                clock.DayOf(last.AddMonths(months)),
                string.Empty,
                parts),
            Guid.Empty,
            w.Now,
            null,
            null,
            w.Now));
        if (over.Count == MostAtOnce)
        {
            w.Due(Work, Everything, w.Now.AddMinutes(1));
        }
    }

    /// <summary>Deletes these, also when a backup from before brought them back; what was declared then is there already.</summary>
    public static async Task<IReadOnlyList<DestroyedPart>> Delete(Writing w, IReadOnlyList<Guid> matters)
    {
        foreach (var matter in matters)
        {
            w.About(matter);
        }

        var contacts = await w.Db.ClientContacts.CountAsync(c => EF.Parameter(matters).Contains(c.MatterId));
        var files = await w.Db.MatterDocuments.Where(d => EF.Parameter(matters).Contains(d.MatterId)).Select(d => new { d.MatterId, d.StoredAs }).ToListAsync();
        w.Db.AddRange(files.Select(f => new PendingErasure { Id = Guid.CreateVersion7(), CaseId = f.MatterId, StoredAs = f.StoredAs, MadeAt = w.Now }));
        await w.Db.RecordedTermWarnings.Where(r => w.Db.Objections.Any(o => o.Id == r.ObjectionId && EF.Parameter(matters).Contains(o.MatterId))).ExecuteDeleteAsync();
        await MatterRows.Delete(w.Db, matters);
        var count = await w.Db.AdviceMatters.Where(m => EF.Parameter(matters).Contains(m.Id)).ExecuteDeleteAsync();
        DestroyedPart[] parts = [new(nameof(ErasedPart.Matters), count), new(nameof(ErasedPart.Contacts), contacts), new(nameof(ErasedPart.Documents), files.Count)];
        return [.. parts.Where(p => p.Count > 0)];
    }
}
