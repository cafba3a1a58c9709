using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Who acts now for people who are away (waarneming).</summary>
internal static class Substitutes
{
    public static Task<List<Guid>> Of(Writing w, IReadOnlyCollection<Guid> people) => w.Db.Stewardships
        .Where(s => people.Contains(s.AwayId) && s.AgreedAt != null && s.EndedAt == null && s.From <= w.Now && s.Until > w.Now)
        .Select(s => s.SubstituteId)
        .ToListAsync();
}
