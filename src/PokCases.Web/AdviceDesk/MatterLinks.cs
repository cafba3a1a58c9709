using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Where a matter led to, as its advisor finds it; what is gone since is named without a link.</summary>
public static class MatterLinks
{
    internal static async Task<IReadOnlyList<Line>> Of(PokCasesDb db, Guid matter)
    {
        var links = await db.MatterLinks.Where(l => l.MatterId == matter).OrderBy(l => l.MadeAt).AsNoTracking().ToListAsync();
        if (links.Count == 0)
        {
            return [];
        }

        var ids = links.ConvertAll(l => l.TargetId);
        var cases = await db.Cases.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        var referrals = await db.Referrals.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Reference }).ToDictionaryAsync(r => r.Id, r => r.Reference);
        return links.ConvertAll(l => l.Kind switch
        {
            MatterLinkKind.Case => new Line(l, cases.GetValueOrDefault(l.TargetId), cases.TryGetValue(l.TargetId, out var about) ? $"/casussen/{about}" : null),
            MatterLinkKind.Referral => new Line(l, referrals.GetValueOrDefault(l.TargetId), referrals.TryGetValue(l.TargetId, out var referral) ? $"/verwijzingen/{referral}" : null),
            _ => new Line(l, null, $"/signalen/{l.TargetId}"),
        });
    }

    /// <summary>One of them.</summary>
    public sealed record Line(MatterLink Link, string? Reference, string? Href);
}
