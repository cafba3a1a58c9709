using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes residents' requests that name nothing any more, since what they named is erased, a set time after they were answered. Subject: everybody.</summary>
/// <remarks>A request goes with the last case that it names; this is for those about a referral of no case. One verklaring van vernietiging for all of a turn remains.</remarks>
internal sealed class EraseRequests(IOptions<RetentionOptions> options, ReminderClock clock, IStringLocalizer<RetentionTexts> texts) : IDueHandler
{
    public const string Work = "erase-requests";

    private const int MostAtOnce = 50;

    public static readonly Guid Everything = Guid.Parse("7d0c1b0e-2f65-4a0e-9a7c-5f3f1f6f0b42");

    public string Kind => Work;

    public string CommandName => "EraseRequests";

    /// <summary>Those whose time is over.</summary>
    public static async Task<List<ResidentRequest>> Over(PokCasesDb db, DateTimeOffset before, DateOnly day)
    {
        var answered = (await db.Set<ResidentRequest>().AsNoTracking()
            .Where(r => (r.State == ResidentRequestState.Executed && r.SentOn <= day) || (r.State == ResidentRequestState.Withdrawn && r.NotedAt <= before))
            .OrderBy(r => r.NotedAt).ToListAsync()).FindAll(r => r.CaseIds.Count == 0);
        var named = answered.SelectMany(r => r.ReferralIds).Distinct().ToList();
        var there = await db.Referrals.Where(r => named.Contains(r.Id)).Select(r => r.Id).ToListAsync();
        return [.. answered.Where(r => !r.ReferralIds.Exists(there.Contains)).Take(MostAtOnce)];
    }

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        // Like the word itself, the declaration is in Dutch.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        var (db, months) = (w.Db, options.Value.ReferralMonths);
        var over = await Over(db, w.Now.AddMonths(-months), clock.DayOf(w.Now).AddMonths(-months));
        if (over.Count == 0)
        {
            return;
        }

        var ids = over.ConvertAll(r => r.Id);
        ids.ForEach(w.About);
        await db.DueWork.Where(d => EF.Parameter(ids).Contains(d.SubjectId)).ExecuteDeleteAsync();
        var count = await db.Set<ReportItem>().Where(i => EF.Parameter(ids).Contains(i.RequestId)).ExecuteDeleteAsync()
            + await db.Set<RequestFile>().Where(f => EF.Parameter(ids).Contains(f.RequestId)).ExecuteDeleteAsync()
            + await db.Set<RequestTask>().Where(t => EF.Parameter(ids).Contains(t.RequestId)).ExecuteDeleteAsync()
            + await db.Set<ResidentRequest>().Where(r => EF.Parameter(ids).Contains(r.Id)).ExecuteDeleteAsync();
        db.AddRange(ids.Select(id => new PendingErasure { Id = Guid.CreateVersion7(), CaseId = id, MadeAt = w.Now }));
        var last = over.Max(r => r.SentOn ?? clock.DayOf(r.NotedAt));
        db.Add(new DestructionRecord(
            Guid.CreateVersion7(),
            Guid.Empty,
            new DestructionText(
                string.Create(CultureInfo.InvariantCulture, $"VZ-{clock.DayOf(w.Now):yyyy-MM-dd}"),
                string.Empty,
                string.Empty,
                over.Min(r => r.ReceivedOn),
                last,
                texts["RequestKind"],
                texts["RequestSource", months],
                string.Empty,
                last.AddMonths(months),
                string.Empty,
                [new DestroyedPart(nameof(ErasedPart.Requests), count)]),
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
}
