using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Items that earlier sessions deferred and nobody took up again.</summary>
internal static class DeferredItems
{
    public static async Task<List<(AgendaItem Item, Session Session)>> Open(PokCasesDb db, Guid tableId)
    {
        var sessions = await db.Sessions.Include(s => s.Items).Where(s => s.TableId == tableId && s.Items.Any(i => i.State == ItemState.Deferred)).ToListAsync();
        var deferred = sessions.SelectMany(s => s.Items.Where(i => i.State == ItemState.Deferred).Select(i => (Item: i, Session: s))).ToList();
        var ids = deferred.ConvertAll(d => (Guid?)d.Item.Id);
        var caseIds = deferred.Where(d => d.Item.CaseId is not null).Select(d => d.Item.CaseId).ToList();
        var carried = await db.AgendaItems.Where(i => ids.Contains(i.CarriedFromId) && i.State != ItemState.Declined).Select(i => i.CarriedFromId).ToListAsync();

        // A case that came back by itself, on an agenda still to come or later than the deferral, needs no carrying.
        var later = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            where caseIds.Contains(i.CaseId) && i.State != ItemState.Declined && i.State != ItemState.Deferred && s.State != SessionState.Cancelled
            select new { i.CaseId, s.StartsAt }).ToListAsync();
        var wanted = await OfOpenCases(db, deferred.ConvertAll(d => d.Item));
        return [.. deferred
            .Where(d => wanted.Contains(d.Item) && !carried.Contains(d.Item.Id))
            .Where(d => d.Item.CaseId is null || !later.Exists(l => l.CaseId == d.Item.CaseId && l.StartsAt > d.Session.StartsAt))
            .OrderBy(d => d.Session.StartsAt)
            .ThenBy(d => d.Item.Position)];
    }

    /// <summary>Without the items of a closed case: these wait until it is taken up again.</summary>
    public static async Task<List<AgendaItem>> OfOpenCases(PokCasesDb db, IReadOnlyCollection<AgendaItem> items)
    {
        var caseIds = items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).Distinct().ToList();
        if (caseIds.Count == 0)
        {
            return [.. items];
        }

        var closed = await db.Cases.Where(c => caseIds.Contains(c.Id) && c.Stage == CaseStage.Closed).Select(c => c.Id).ToListAsync();
        return [.. items.Where(i => i.CaseId is not { } caseId || !closed.Contains(caseId))];
    }
}
