using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Own matters, a page at a time. Each list is read along its index, so that a page costs a page however many there are.</summary>
internal static class MatterLists
{
    private const int PerPage = 25;

    /// <summary>Open ones: what is to be done first, then those without a next step, newest first.</summary>
    public static async Task<ListPart<AdviceMatter>> Open(IQueryable<AdviceMatter> own, int page)
    {
        var open = own.Where(m => m.ClosedAt == null);
        var (planned, unplanned) = (open.Where(m => m.NextStepOn != null), open.Where(m => m.NextStepOn == null));
        var (first, total) = (await planned.CountAsync(), await open.CountAsync());
        var (at, pages) = Place(page, total);
        var from = (at - 1) * PerPage;
        var rows = await planned.OrderBy(m => m.NextStepOn).ThenBy(m => m.OpenedAt).ThenBy(m => m.Id).Skip(from).Take(PerPage).AsNoTracking().ToListAsync();
        rows.AddRange(await unplanned.OrderByDescending(m => m.OpenedAt).ThenBy(m => m.Id).Skip(Math.Max(0, from - first)).Take(PerPage - rows.Count).AsNoTracking().ToListAsync());
        return new ListPart<AdviceMatter>(rows, total, at, pages);
    }

    /// <summary>Closed ones, last closed first.</summary>
    public static async Task<ListPart<AdviceMatter>> Closed(IQueryable<AdviceMatter> own, int page)
    {
        var closed = own.Where(m => m.ClosedAt != null);
        var total = await closed.CountAsync();
        var (at, pages) = Place(page, total);
        var rows = await closed.OrderByDescending(m => m.ClosedAt).ThenBy(m => m.Id).Skip((at - 1) * PerPage).Take(PerPage).AsNoTracking().ToListAsync();
        return new ListPart<AdviceMatter>(rows, total, at, pages);
    }

    /// <summary>Open and closed ones by the resident's name; what there is more than a page is counted as one more.</summary>
    public static async Task<ListPart<AdviceMatter>> Named(MatterNames names, PokCasesDb db, IQueryable<AdviceMatter> own, string typed)
    {
        var found = await names.Find(db, own, typed, PerPage + 1);
        // These are own ones. Asked for among the own ones once more, all of those would be read to find them.
        var rows = await db.AdviceMatters.Where(m => EF.Parameter(found).Contains(m.Id)).AsNoTracking().ToListAsync();
        var ordered = rows.OrderBy(m => !m.IsOpen).ThenBy(m => m.NextStepOn is null).ThenBy(m => m.NextStepOn).ThenByDescending(m => m.OpenedAt).Take(PerPage).ToList();
        return new ListPart<AdviceMatter>(ordered, rows.Count, 1, 1);
    }

    private static (int Page, int Pages) Place(int page, int total)
    {
        var pages = Math.Max(1, (total + PerPage - 1) / PerPage);
        return (Math.Clamp(page, 1, pages), pages);
    }
}
