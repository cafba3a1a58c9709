using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Referrals that wait for this person, or for who this person acts for: to offer, to answer, to hand over, to tell; the first day first.</summary>
internal static class ReferralReader
{
    private const int Most = 20;

    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places, Words words)
    {
        var db = scope.Db;
        var received = await ReferralQueries.ReceivedBy(db, places.Viewer);
        var ids = await ReferralQueries.ReferredBy(db, places.Viewer).Where(r => r.SettledAt == null && r.DueOn != null).Select(r => r.Id).Concat(received.Select(r => r.Id)).Distinct().ToListAsync();
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await ReferralQueries.Whole(db).Where(r => ids.Contains(r.Id)).OrderBy(r => r.DueOn).AsNoTracking().ToListAsync();
        var rows = await ReferralRows.Seen(scope, found, words.Local(scope.Now));
        return [.. rows.Where(r => r is { IsMine: true, DueOn: not null }).Take(Most).Select(r => new WaitingRow(
            r.IsLate ? WaitKind.ReferralLate : WaitKind.Referral,
            r.Receiver,
            r.CaseReference.Length > 0 ? $"{r.Reference} · {r.CaseReference}" : r.Reference,
            r.Href!,
            words.MomentOf(r.DueOn!.Value, TimeOnly.MinValue)))];
    }
}
