using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes a referral of no case a set time after it was over, with its key. Subject: the referral.</summary>
/// <remarks>
/// One of a case goes with its case; on a granted request of the resident it goes at once. A draft that was never offered counts from the day it was begun. Nobody approves this one: it has no table whose privacy officer would, and the term is the
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
        // Like the word itself, the declaration is in Dutch.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        var months = options.Value.ReferralMonths;
        var about = await w.Db.Referrals.AsNoTracking().Where(r => r.Id == subject && r.CaseId == null)
            .Select(r => new { r.Reference, r.BegunAt, Over = r.State == ReferralState.Draft ? r.BegunAt : r.SettledAt }).SingleOrDefaultAsync();
        // The term was made longer since it was put in line, or the draft was offered.
        if (about?.Over is not { } over || over.AddMonths(months) > w.Now)
        {
            return;
        }

        await Declare(w, subject, new DestructionText(
            about.Reference,
            string.Empty,
            string.Empty,
            clock.DayOf(about.BegunAt),
            clock.DayOf(over),
            string.Empty,
            texts["ReferralSource", months],
            string.Empty,
            clock.DayOf(over.AddMonths(months)),
            string.Empty,
            []), Guid.Empty);
    }

    /// <summary>Deletes one because the resident asked for it and that was granted, whatever its term; throws <c>request-referral-unknown</c>.</summary>
    /// <param name="w">The command, of who handles the request.</param>
    /// <param name="id">The referral.</param>
    /// <param name="request">Number of the request.</param>
    public async Task OnRequest(Writing w, Guid id, string request)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        var about = await w.Db.Referrals.AsNoTracking().Where(r => r.Id == id && r.CaseId == null).Select(r => new { r.Reference, r.BegunAt, r.EndedAt }).SingleOrDefaultAsync()
            ?? throw new RuleViolation("request-referral-unknown", "It is not there.");
        w.About(id);
        await Declare(w, id, new DestructionText(
            about.Reference, string.Empty, string.Empty, clock.DayOf(about.BegunAt), clock.DayOf(about.EndedAt ?? w.Now), string.Empty, texts["ReferralOnRequest"], string.Empty, null, request, []), w.Caller.PersonId);
    }

    /// <summary>Deletes one that a backup from before brought back; what was declared is there already.</summary>
    public static async Task Again(Writing w, Guid id)
    {
        w.About(id);
        await Delete(w, id);
    }

    private async Task Declare(Writing w, Guid id, DestructionText text, Guid byId)
    {
        var parts = await Delete(w, id);
        w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = id, MadeAt = w.Now });
        w.Db.Add(new DestructionRecord(Guid.CreateVersion7(), Guid.Empty, text with { Kind = texts["ReferralKind"], Parts = parts }, byId, w.Now, null, null, w.Now));
        w.AdvanceWhole(id);
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
