using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Where a matter led to, as its advisor finds it.</summary>
/// <remarks>
/// A case and a referral are not called by their references: who looks at the matter would then stand in the log as having seen
/// both, and whoever reads the log would know who came to the desk. Their own lists lead to them.
/// </remarks>
public static class MatterLinks
{
    internal static async Task<IReadOnlyList<Line>> Of(PokCasesDb db, Guid matter)
    {
        var links = await db.MatterLinks.Where(l => l.MatterId == matter).OrderBy(l => l.MadeAt).AsNoTracking().ToListAsync();
        return links.ConvertAll(l => new Line(l, l.Kind switch
        {
            MatterLinkKind.Case => "/casussen",
            MatterLinkKind.Referral => "/verwijzingen",
            _ => $"/signalen/{l.TargetId}",
        }));
    }

    /// <summary>One of them, and where it is found.</summary>
    public sealed record Line(MatterLink Link, string Href);
}
