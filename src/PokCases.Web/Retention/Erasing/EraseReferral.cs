using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes a referral of no case a set time after it was over, with its key. Subject: the referral.</summary>
/// <remarks>
/// One of a case goes with its case. A draft that was never offered counts from the day it was begun. Nobody approves this one: it has no table whose privacy officer would, and the term is the
/// same for all. A verklaring van vernietiging remains, with counts and no person. The command's own entry in the log is the
/// <i>erased</i> entry.
/// </remarks>
internal sealed class EraseReferral(IOptions<RetentionOptions> options, ReminderClock clock, IStringLocalizer<RetentionTexts> texts) : IDueHandler
{
    public const string Work = "erase-referral";

    public string Kind => Work;

    public string CommandName => "EraseReferral";

    /// <summary>Those whose time is over.</summary>
    public static Task<List<Guid>> Over(PokCasesDb db, int months, DateTimeOffset now, int most)
    {
        var before = now.AddMonths(-months);
        return db.Referrals.Where(r => r.CaseId == null && (r.SettledAt <= before || (r.State == ReferralState.Draft && r.BegunAt <= before))).OrderBy(r => r.BegunAt).Take(most).Select(r => r.Id).ToListAsync();
    }

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        w.About(subject);
        var months = options.Value.ReferralMonths;
        var about = await w.Db.Referrals.AsNoTracking().Where(r => r.Id == subject && r.CaseId == null)
            .Select(r => new { r.Reference, r.BegunAt, Over = r.State == ReferralState.Draft ? r.BegunAt : r.SettledAt }).SingleOrDefaultAsync();
        // The term was made longer since it was put in line, or the draft was offered.
        if (about?.Over is not { } over || over.AddMonths(months) > w.Now)
        {
            return;
        }

        var parts = await Delete(w, subject);
        w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = subject, MadeAt = w.Now });
        // Like the word itself, it is in Dutch.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        w.Db.Add(new DestructionRecord(
            Guid.CreateVersion7(),
            Guid.Empty,
            new DestructionText(
                about.Reference,
                string.Empty,
                string.Empty,
                clock.DayOf(about.BegunAt),
                clock.DayOf(over),
                texts["ReferralKind"],
                texts["ReferralSource", months],
                string.Empty,
                clock.DayOf(over.AddMonths(months)),
                string.Empty,
                parts),
            Guid.Empty,
            w.Now,
            null,
            null,
            w.Now));
        w.AdvanceWhole(subject);
    }

    /// <summary>Deletes one that a backup from before brought back; what was declared is there already.</summary>
    public static async Task Again(Writing w, Guid id)
    {
        w.About(id);
        await Delete(w, id);
    }

    private static async Task<List<DestroyedPart>> Delete(Writing w, Guid id)
    {
        var db = w.Db;
        await db.DueWork.Where(d => d.SubjectId == id && d.Kind != Work).ExecuteDeleteAsync();
        await db.RecordedReminders.Where(r => r.ReferralId == id).ExecuteDeleteAsync();
        var access = await db.OutsideAccesses.Where(a => a.ReferralId == id).ExecuteDeleteAsync();
        var course = await db.Set<ReferralStep>().Where(s => s.ReferralId == id).ExecuteDeleteAsync()
            + await db.Set<HandoverTalk>().Where(t => t.ReferralId == id).ExecuteDeleteAsync()
            + await db.Set<ReferralAppointment>().Where(a => a.ReferralId == id).ExecuteDeleteAsync()
            + await db.Set<ReferralFeedback>().Where(f => f.ReferralId == id).ExecuteDeleteAsync()
            + await db.Referrals.Where(r => r.Id == id).ExecuteDeleteAsync();
        DestroyedPart[] parts = [new(nameof(ErasedPart.Access), access), new(nameof(ErasedPart.Course), course)];
        return [.. parts.Where(p => p.Count > 0)];
    }
}
