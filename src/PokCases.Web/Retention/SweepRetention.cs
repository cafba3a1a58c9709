using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;

namespace PokCases.Web.Retention;

/// <summary>Each morning: closed cases without a date get one, dates are reckoned anew, and what was said long enough ago, and referrals of no case and matters of the advice desk that are over long enough, and requests that name nothing any more, are put in line. Subject: everybody.</summary>
/// <remarks>Closing a case gives it its date by itself; this is for cases that were imported closed, or closed before their table had profiles.</remarks>
internal sealed class SweepRetention(ReminderClock clock, ErasureReader reader, IOptions<RetentionOptions> options) : IDueHandler
{
    public const string Work = "sweep-retention";

    // So that the writer is never held for long; the rest follows a minute later.
    private const int MostAtOnce = 200;

    public static readonly Guid Everything = Guid.Parse("5f6b0a52-4a3f-4f0e-9b63-6f2d8f1d7c11");

    public string Kind => Work;

    public string CommandName => "SweepRetention";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        var more = await Begin(w) | await Reckon(w) | await Talk(w) | await Referrals(w);
        await Matters(w);
        await Requests(w);
        w.Due(Work, Everything, more ? w.Now.AddMinutes(1) : clock.NextMorning(w.Now));
    }

    private async Task<bool> Begin(Writing w)
    {
        var closed = await w.Db.Cases
            .Where(c => c.Stage == CaseStage.Closed && !w.Db.Set<CaseKeeping>().Any(k => k.CaseId == c.Id))
            .OrderBy(c => c.Reference).Take(MostAtOnce).Select(c => new { c.Id, c.TableId, c.IntroducedAt }).ToListAsync();
        var ids = closed.ConvertAll(c => c.Id);
        var closings = await w.Db.CaseClosings.Where(c => ids.Contains(c.CaseId) && c.ReopenedAt == null).Select(c => new { c.CaseId, c.ClosedAt, c.Outcome }).ToDictionaryAsync(c => c.CaseId);
        var changed = await reader.LastChanges(w.Db, ids);
        foreach (var table in closed.GroupBy(c => c.TableId))
        {
            var profiles = await KeepClosedCases.Present(w.Db, table.Key);
            foreach (var about in table)
            {
                var closing = closings.GetValueOrDefault(about.Id);
                var on = closing is null ? changed.GetValueOrDefault(about.Id, clock.DayOf(about.IntroducedAt)) : clock.DayOf(closing.ClosedAt);
                w.Db.Add(new CaseKeeping(about.Id, table.Key, RetentionProfile.For(profiles, closing?.Outcome), on));
            }
        }

        return closed.Count == MostAtOnce;
    }

    // A change can only make a date later, so only dates that come near are looked at; and cases whose table has profiles since.
    private async Task<bool> Reckon(Writing w)
    {
        var soon = clock.DayOf(w.Now).AddDays(7);
        var keepings = await w.Db.Set<CaseKeeping>()
            .Where(k => k.ProfileId == null
                ? w.Db.Set<RetentionProfile>().Any(p => p.TableId == k.TableId && p.ReplacedAt == null && p.IsUsual)
                : k.DeleteOn <= soon && w.Db.Set<RetentionProfile>().Any(p => p.ProfileId == k.ProfileId && p.ReplacedAt == null && p.From == KeptFrom.LastChange))
            .OrderBy(k => k.CaseId).Take(MostAtOnce).ToListAsync();
        var without = keepings.FindAll(k => k.ProfileId is null).ConvertAll(k => k.CaseId);
        var outcomes = await w.Db.CaseClosings.Where(c => without.Contains(c.CaseId) && c.ReopenedAt == null).ToDictionaryAsync(c => c.CaseId, c => c.Outcome);
        var changed = await reader.LastChanges(w.Db, keepings.ConvertAll(k => k.CaseId));
        var tables = keepings.Select(k => k.TableId).Distinct().ToList();
        var present = (await w.Db.Set<RetentionProfile>().Where(p => tables.Contains(p.TableId) && p.ReplacedAt == null).AsNoTracking().ToListAsync()).ToLookup(p => p.TableId);
        foreach (var keeping in keepings)
        {
            var profiles = present[keeping.TableId].ToList();
            var profile = keeping.ProfileId is { } id
                ? profiles.Find(p => p.ProfileId == id)
                : RetentionProfile.For(profiles, outcomes.TryGetValue(keeping.CaseId, out var outcome) ? outcome : null);
            keeping.Reckon(profile, changed.GetValueOrDefault(keeping.CaseId, keeping.ClosedOn));
        }

        return without.Count == MostAtOnce;
    }

    private async Task<bool> Referrals(Writing w)
    {
        var over = await EraseReferral.Over(w.Db, options.Value.ReferralMonths, w.Now, MostAtOnce);
        over.ForEach(r => w.Due(EraseReferral.Work, r, w.Now));
        return over.Count == MostAtOnce;
    }

    // One piece of work for all of them: it puts itself in line again when there are more.
    private async Task Matters(Writing w)
    {
        if ((await EraseMatters.Over(w.Db, options.Value.MatterMonths, w.Now, 1)).Count > 0)
        {
            w.Due(EraseMatters.Work, EraseMatters.Everything, w.Now);
        }
    }

    private async Task Requests(Writing w)
    {
        var months = options.Value.ReferralMonths;
        if ((await EraseRequests.Over(w.Db, w.Now.AddMonths(-months), clock.DayOf(w.Now).AddMonths(-months))).Count > 0)
        {
            w.Due(EraseRequests.Work, EraseRequests.Everything, w.Now);
        }
    }

    private static async Task<bool> Talk(Writing w)
    {
        var sessions = await EraseTableTalk.Over(w, MostAtOnce);
        sessions.ForEach(s => w.Due(EraseTableTalk.Work, s, w.Now));
        return sessions.Count == MostAtOnce;
    }
}
