using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes;

/// <summary>Counts referrals of tables in a period: two queries.</summary>
internal static class ReferralFigureReader
{
    public static async Task<ReferralFigures> Read(AccessScope scope, Words words, IReadOnlyCollection<Guid> tables, QuarterSpan period)
    {
        var from = words.MomentOf(period.From.First, TimeOnly.MinValue);
        var until = words.MomentOf(period.To.Last.AddDays(1), TimeOnly.MinValue);
        var offered = scope.Db.Referrals.Where(r =>
            r.TableId != null && tables.Contains(r.TableId.Value) && r.State != ReferralState.EnteredInError && r.OfferedAt >= from && r.OfferedAt < until);
        var rows = await offered.Select(r => new
        {
            r.State,
            r.OfferedAt,
            r.FirstContactOn,
            TakenOver = r.FirstContactAt != null,
            ByResident = r.ResidentConfirmedAt != null,
            Talked = r.Talks.Any(),
            ResidentThere = r.Talks.Any(t => t.ResidentPresent),
            Appointed = r.Appointments.Any(),
            Kept = r.Appointments.Any(a => a.State == AppointmentState.Kept),
            Missed = r.Appointments.Count(a => a.State == AppointmentState.Missed),
            Accepted = r.Steps.Any(s => s.To == ReferralState.Accepted),
        }).ToListAsync();
        // As rows, since a reason stands sealed.
        var refused = await offered.SelectMany(r => r.Steps).Where(s => s.To == ReferralState.Rejected).AsNoTracking().ToListAsync();
        scope.Weigh(rows.Count);
        var contact = rows.Where(r => r.FirstContactOn is not null).Select(r => Math.Max(0, r.FirstContactOn!.Value.DayNumber - words.Local(r.OfferedAt!.Value).DayNumber)).ToList();
        return new ReferralFigures(
            rows.Count,
            rows.CountBy(r => WarmthRule.Usual.Of([.. Signs(
                (WarmthSign.Talked, r.Talked), (WarmthSign.ResidentThere, r.ResidentThere), (WarmthSign.AppointmentMade, r.Appointed),
                (WarmthSign.AppointmentKept, r.Kept), (WarmthSign.ContactConfirmed, r.TakenOver), (WarmthSign.ConfirmedByResident, r.ByResident))]).Warmth).ToDictionary(),
            rows.Count(r => r.Accepted),
            Percentile.Of(contact, Percentile.Median),
            Percentile.Of(contact, Percentile.Ninetieth),
            rows.Sum(r => r.Missed),
            rows.Count(r => r.State == ReferralState.Completed),
            [.. refused.CountBy(s => s.ReasonName).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.CurrentCulture).Select(r => (r.Key, r.Value))]);
    }

    private static IEnumerable<WarmthSign> Signs(params IEnumerable<(WarmthSign Sign, bool Happened)> signs) => signs.Where(s => s.Happened).Select(s => s.Sign);
}
