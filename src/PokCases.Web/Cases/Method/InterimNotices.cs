using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

/// <summary>Reads which agenda items tell of decisions between sessions. What may be shown of them is decided by who asks.</summary>
internal static class InterimNotices
{
    /// <summary>By item; items without a decision are not in it. One query.</summary>
    public static async Task<IReadOnlyDictionary<Guid, InterimNotice>> Load(PokCasesDb db, IEnumerable<Guid> items)
    {
        var ids = items.Distinct().ToList();
        var found = ids.Count == 0
            ? []
            : await db.InterimDecisions.Where(d => d.State == InterimState.Decided && d.ItemId != null && ids.Contains(d.ItemId.Value)).Select(d => new { Item = d.ItemId!.Value, d.WithoutAll }).ToListAsync();
        return found.GroupBy(d => d.Item).ToDictionary(g => g.Key, g => g.Any(d => d.WithoutAll) ? InterimNotice.ToConfirm : InterimNotice.ToTell);
    }

    /// <summary>The decisions themselves, for who may see the content of the item.</summary>
    /// <param name="db">Where from.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="sessionNumber">Of its session.</param>
    public static async Task<IReadOnlyList<InterimView>> Of(PokCasesDb db, Guid itemId, int sessionNumber)
    {
        var decisions = await db.InterimDecisions.Include(d => d.Answers).Where(d => d.State == InterimState.Decided && d.ItemId == itemId).OrderBy(d => d.EndedAt).AsNoTracking().ToListAsync();
        if (decisions.Count == 0)
        {
            return [];
        }

        var reference = await db.Cases.Where(c => c.Id == decisions[0].CaseId).Select(c => c.Reference).SingleAsync();
        var people = await PeopleQueries.Named(db, decisions.SelectMany(InterimView.PeopleOf));
        var organisations = await MethodReader.Organisations(db, [.. decisions.Select(d => d.OrganisationId)]);
        return decisions.ConvertAll(d => InterimView.Of(d, reference, people, organisations, sessionNumber));
    }
}
