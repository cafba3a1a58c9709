using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes matters of the advice desk with all that is in them and their keys; one verklaring van vernietiging with counts remains.</summary>
internal sealed class MatterEraser(ReminderClock clock, IStringLocalizer<RetentionTexts> texts)
{
    /// <summary>Those whose term is over: closed so many months ago.</summary>
    public async Task AfterTerm(Writing w, IReadOnlyList<Guid> matters, int months)
    {
        var last = await w.Db.AdviceMatters.Where(m => EF.Parameter(matters).Contains(m.Id)).MaxAsync(m => m.ClosedAt!.Value);
        await Erase(w, matters, t => t["MatterSource", months], clock.DayOf(last.AddMonths(months)));
    }

    /// <summary>
    /// One, at its resident's request. Throws <c>matter-term-runs</c> while an objection in it is not over: then it is needed for a
    /// claim in law (AVG art. 17, third paragraph, under e). Who granted it is in the log, and not in what remains.
    /// </summary>
    public async Task AtRequest(Writing w, AdviceMatter matter, ErasureGround ground)
    {
        RuleViolation.When(await TermRuns(w.Db, matter.Id), "matter-term-runs", "An objection in it is not over.");
        await Erase(w, [matter.Id], t => t[$"MatterRequest.{ground}"], null);
    }

    /// <summary>Whether an objection in it is not over.</summary>
    public static Task<bool> TermRuns(PokCasesDb db, Guid matter) => db.Objections.AnyAsync(o => o.MatterId == matter && !o.IsOver);

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

    private async Task Erase(Writing w, IReadOnlyList<Guid> matters, Func<IStringLocalizer<RetentionTexts>, string> source, DateOnly? dueOn)
    {
        var times = await w.Db.AdviceMatters.Where(m => EF.Parameter(matters).Contains(m.Id)).Select(m => new { m.OpenedAt, m.ClosedAt }).ToListAsync();
        var (first, last) = (times.Min(t => t.OpenedAt), times.Max(t => t.ClosedAt ?? w.Now));
        var parts = await Delete(w, matters);
        w.Db.AddRange(matters.Select(id => new PendingErasure { Id = Guid.CreateVersion7(), CaseId = id, MadeAt = w.Now }));
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
                source(texts),
                string.Empty,
                dueOn,
                string.Empty,
                parts),
            Guid.Empty,
            w.Now,
            null,
            null,
            w.Now));
    }
}
