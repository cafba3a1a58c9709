using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Items that this person took part in lately: the way to the receipt, also for who has no seat at that table.</summary>
internal static class SeenReader
{
    private const int Most = 5;

    // Two sessions of a table that meets each week; older ones are found with their session.
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    public static async Task<List<SeenItem>> Read(AccessScope scope)
    {
        var viewer = scope.Caller.Viewer;
        var (me, since) = (viewer.PersonId, scope.Now - Lasts);
        var sight = AccessPolicy.Receipt(viewer, new ItemStanding(true, false, null, false, false, TookPart: true, null, false));
        if (!sight.IsAllowed)
        {
            return [];
        }

        var found = await (
            from a in scope.Db.Admissions
            join i in scope.Db.AgendaItems on a.ItemId equals i.Id
            join s in scope.Db.Sessions on i.SessionId equals s.Id
            join t in scope.Db.Tables on s.TableId equals t.Id
            join c in scope.Db.Cases on i.CaseId equals c.Id
            where a.ProfessionalId == me && a.TookPartAt > since && (i.State != ItemState.Running || s.State == SessionState.Closed || a.WithdrawnAt != null)
            orderby a.TookPartAt descending
            select new { ItemId = i.Id, SessionId = s.Id, CaseId = c.Id, c.Reference, Table = t.Name, At = a.TookPartAt!.Value }).Take(Most).ToListAsync();
        foreach (var f in found)
        {
            scope.Show(f.ItemId, sight.Ground);
            scope.ShowCase(f.CaseId, sight.Ground);
        }

        return found.ConvertAll(f => new SeenItem(f.Reference, f.Table, f.At, $"/sessies/{f.SessionId}/punten/{f.ItemId}/ontvangstbewijs"));
    }
}
