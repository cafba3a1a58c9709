using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Reads lists of cases. The number of queries is the same for one row and for a full page.</summary>
internal static class CaseListReader
{
    public const int PageSize = 25;

    /// <summary>One's own cases, by stage and reference; each is named in the scope.</summary>
    public static Task<ListPart<CaseRow>> Mine(AccessScope scope, int page) => Among(scope, CaseQueries.PartsVisibleTo(scope.Db, scope.Caller.Viewer, scope.Now), page);

    /// <summary>A page of some of one's own cases.</summary>
    /// <param name="scope">Where they are loaded.</param>
    /// <param name="parts">Which, of those that may be seen; no case is in two.</param>
    /// <param name="page">From 1.</param>
    public static async Task<ListPart<CaseRow>> Among(AccessScope scope, IReadOnlyList<IQueryable<Case>> parts, int page)
    {
        var counts = await Counts(parts);
        var count = counts.Values.Sum();
        var (at, pages) = Fit(page, count);
        return new ListPart<CaseRow>(await Rows(scope, await Load(scope.Db, await Window(parts, counts, (at - 1) * PageSize, PageSize))), count, at, pages);
    }

    /// <summary>A page of cases that were looked up already.</summary>
    /// <param name="scope">Where they are loaded.</param>
    /// <param name="found">Their ids, in order.</param>
    /// <param name="page">From 1.</param>
    /// <param name="keep">Which of those that were loaded are shown after all; the others are weighed.</param>
    public static async Task<ListPart<CaseRow>> Of(AccessScope scope, IReadOnlyList<Guid> found, int page, Func<List<Case>, Task<List<Case>>> keep)
    {
        var (at, pages) = Fit(page, found.Count);
        var loaded = await Load(scope.Db, [.. found.Skip((at - 1) * PageSize).Take(PageSize)]);
        var shown = await keep(loaded);
        scope.Weigh(loaded.Count - shown.Count);
        return new ListPart<CaseRow>(await Rows(scope, shown), found.Count - (loaded.Count - shown.Count), at, pages);
    }

    /// <summary>The first few that are not closed, for <i>Mijn dag</i>.</summary>
    public static async Task<ListPart<CaseRow>> Open(AccessScope scope, int most)
    {
        IReadOnlyList<IQueryable<Case>> open = [.. CaseQueries.PartsVisibleTo(scope.Db, scope.Caller.Viewer, scope.Now).Select(p => p.Where(c => c.Stage != CaseStage.Closed))];
        var counts = await Counts(open);
        return new ListPart<CaseRow>(await Rows(scope, await Load(scope.Db, await Window(open, counts, 0, most))), counts.Values.Sum(), 1, 1);
    }

    /// <summary>All cases without titles, for the coordinator. A text in the filter is the beginning of a reference: there is nothing else to look in.</summary>
    public static async Task<ListPart<FigureRow>> Figures(AccessScope scope, int page, CaseFilter? filter = null)
    {
        var db = scope.Db;
        // Every case has one; who says so is led along an index of its own (see CaseConfigurations).
        var among = Narrow(db, db.Cases.Where(c => c.Reference != string.Empty), filter ?? CaseFilter.Everything);
        var counts = await Counts([among]);
        var count = counts.Values.Sum();
        var (at, pages) = Fit(page, count);
        // The page first and what is known of its rows after, or everything would be counted for every case there is.
        var ids = await Window([among], counts, (at - 1) * PageSize, PageSize);
        var rows = await (
            from c in ByStage(db.Cases.Where(c => ids.Contains(c.Id)))
            select new FigureRow(
                c.Id,
                c.Reference,
                c.Stage,
                db.Tables.Where(t => t.Id == c.TableId).Select(t => t.Name).FirstOrDefault() ?? "",
                db.Organisations.Where(o => o.Id == c.MunicipalityId).Select(o => o.Name).FirstOrDefault() ?? "",
                c.IntroducedAt,
                db.Actions.Count(a => a.CaseId == c.Id && a.State == ActionState.Open),
                db.Actions.Where(a => a.CaseId == c.Id && a.State == ActionState.Open).Min(a => (DateOnly?)a.DueOn),
                c.Stage == CaseStage.Submitted || c.Stage == CaseStage.Triage
                    ? db.TriageRounds.Where(r => r.CaseId == c.Id && r.TableId == c.TableId && r.DecidedAt == null).Min(r => (DateOnly?)r.AnswerOn)
                    : null))
            .ToListAsync();
        rows.ForEach(r => scope.ShowCase(r.Id, Ground.Coordinator));
        return new ListPart<FigureRow>(rows, count, at, pages);
    }

    // Each part counts by itself, along its index; together they are a handful of numbers.
    private static async Task<Dictionary<CaseStage, int>> Counts(IReadOnlyList<IQueryable<Case>> parts)
    {
        var counted = await parts
            .Select(p => p.GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }))
            .Aggregate((all, part) => all.Concat(part))
            .ToListAsync();
        return counted.GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
    }

    // A page that falls in one stage puts only that stage in order, which its index does already: a page of many costs what one of few does.
    private static async Task<List<Guid>> Window(IReadOnlyList<IQueryable<Case>> parts, Dictionary<CaseStage, int> counts, int start, int size)
    {
        var before = 0;
        foreach (var stage in CaseStages.InOrder)
        {
            var count = counts.GetValueOrDefault(stage);
            if (before <= start && start + size <= before + count)
            {
                // Each part stops by itself when the page is full: put in order only together, every case of the stage is gone through.
                var upTo = start - before + size;
                var some = parts.Select(p => p.Where(c => c.Stage == stage).OrderBy(c => c.Reference).Select(c => new { c.Reference, c.Id }).Take(upTo)).Aggregate((all, part) => all.Concat(part));
                return await some.OrderBy(c => c.Reference).Skip(start - before).Take(size).Select(c => c.Id).ToListAsync();
            }

            before += count;
        }

        var ordered = parts
            .Select(p => p.Select(c => new
            {
                Order = c.Stage == CaseStage.Submitted ? 0
                    : c.Stage == CaseStage.Triage ? 1
                    : c.Stage == CaseStage.OnTable ? 2
                    : c.Stage == CaseStage.InProgress ? 3
                    : c.Stage == CaseStage.OnHold ? 4
                    : 5,
                c.Reference,
                c.Id,
            }))
            .Aggregate((all, part) => all.Concat(part));
        return await ordered.OrderBy(c => c.Order).ThenBy(c => c.Reference).Skip(start).Take(size).Select(c => c.Id).ToListAsync();
    }

    // In the order of the ids.
    private static async Task<List<Case>> Load(PokCasesDb db, List<Guid> ids)
    {
        var loaded = await db.Cases.Where(c => ids.Contains(c.Id)).AsNoTracking().ToListAsync();
        return [.. loaded.OrderBy(c => ids.IndexOf(c.Id))];
    }

    private static IQueryable<Case> Narrow(PokCasesDb db, IQueryable<Case> cases, CaseFilter filter)
    {
        if (filter.Stage is { } stage)
        {
            cases = cases.Where(c => c.Stage == stage);
        }

        if (filter.TableId is { } table)
        {
            cases = cases.Where(c => c.TableId == table);
        }

        if (filter.OrganisationId is { } organisation)
        {
            cases = CaseQueries.OfOrganisation(db, cases, organisation);
        }

        var reference = filter.Words.Trim().ToUpperInvariant();
        return reference.Length == 0 ? cases : cases.Where(c => c.Reference.StartsWith(reference));
    }

    private static async Task<List<CaseRow>> Rows(AccessScope scope, List<Case> found)
    {
        var db = scope.Db;
        var ids = found.Select(c => c.Id).ToList();
        var tables = found.Select(c => c.TableId).Distinct().ToList();
        var names = await db.Tables.Where(t => tables.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name);
        var leads = await PeopleQueries.Named(db, found.Select(c => c.CaseLeadId));
        var items = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            where i.CaseId != null && ids.Contains(i.CaseId.Value)
                && (s.State == SessionState.Planned || s.State == SessionState.Running)
                && (i.State == ItemState.Proposed || i.State == ItemState.Accepted || i.State == ItemState.Running || i.State == ItemState.Parked)
            select new { CaseId = i.CaseId!.Value, i.State, s.StartsAt }).ToListAsync();
        var due = await db.Actions
            .Where(a => a.CaseId != null && ids.Contains(a.CaseId.Value) && a.State == ActionState.Open)
            .GroupBy(a => a.CaseId!.Value)
            .Select(g => new { g.Key, First = g.Min(a => a.DueOn) })
            .ToDictionaryAsync(g => g.Key, g => g.First);
        var atTriage = await TriageQueries.Waiting(db).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        var ground = await CaseQueries.Grounds(db, scope.Caller.Viewer, scope.Now, ids);
        found.ForEach(c => scope.ShowCase(c.Id, ground(c.Id)));
        return [.. found.Select(c => new CaseRow(
            c.Id,
            c.Reference,
            c.Title,
            c.Stage,
            names.GetValueOrDefault(c.TableId, string.Empty),
            leads.Of(c.CaseLeadId).Name,
            c.CaseLeadId == scope.Caller.PersonId,
            items.Where(i => i.CaseId == c.Id && i.State != ItemState.Proposed).Min(i => (DateTimeOffset?)i.StartsAt),
            items.Exists(i => i.CaseId == c.Id && i.State == ItemState.Proposed),
            due.TryGetValue(c.Id, out var first) ? first : null,
            atTriage.Contains(c.Id)))];
    }

    // In the order in which a case goes; what is closed stands last.
    private static IOrderedQueryable<Case> ByStage(IQueryable<Case> cases) => cases
        .OrderBy(c => c.Stage == CaseStage.Submitted ? 0
            : c.Stage == CaseStage.Triage ? 1
            : c.Stage == CaseStage.OnTable ? 2
            : c.Stage == CaseStage.InProgress ? 3
            : c.Stage == CaseStage.OnHold ? 4
            : 5)
        .ThenBy(c => c.Reference);

    private static (int At, int Pages) Fit(int page, int count)
    {
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        return (Math.Clamp(page, 1, pages), pages);
    }
}
