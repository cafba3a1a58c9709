using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Names;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>Reads minutes: only the items this viewer may see are loaded, and each of those stands in the log's entry.</summary>
internal sealed class MinutesReader(ReadDoor reading, TableNames names)
{
    /// <param name="caller">Who reads.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="page">Name of the page for the log.</param>
    /// <param name="after">The number the asking page stands at; null for a page that is opened.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The view, its entry on disk; null when nothing changed after that number.</returns>
    public async Task<MinutesView?> Read(Caller caller, Guid sessionId, string page, long? after, CancellationToken cancellation)
    {
        await using var scope = await reading.Open(caller, page, "verslag", cancellation);
        var facts = await SessionFacts.Read(scope, sessionId);
        if (facts is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var session = await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var seq = await scope.SeqOf(sessionId);
        if (seq <= after)
        {
            await scope.Record();
            return null;
        }

        scope.Show(sessionId, session.Ground);
        var view = await Make(scope, facts, seq);
        await scope.Record();
        return view;
    }

    private async Task<MinutesView> Make(AccessScope scope, SessionFacts facts, long seq)
    {
        var session = facts.Session;
        var stage = StageOf(facts);
        var header = await MinutesHeader.Of(scope.Db, facts.Table.Name, session, facts.Minutes);
        var rules = await scope.Db.Set<RetentionRules>().AsNoTracking().SingleOrDefaultAsync(r => r.TableId == facts.Table.Id) ?? new RetentionRules(facts.Table.Id);
        var seen = stage == MinutesStage.None ? [] : await ItemsOf(scope, facts, stage);
        return new MinutesView
        {
            SessionId = session.Id,
            Seq = seq,
            Now = scope.Now,
            Table = header.Table,
            Number = header.Number,
            StartsAt = header.StartsAt,
            EndsAt = header.EndsAt,
            Place = header.Place,
            Chair = header.Chair,
            Stage = stage,
            DraftedAt = facts.Minutes?.DraftedAt,
            AdoptedAt = facts.Minutes?.AdoptedAt,
            AdoptedBy = header.AdoptedBy,
            ReadableUntil = facts.Minutes?.ReadableUntil,
            ReadableDays = facts.Table.MinutesReadableDays,
            TalkDays = rules.TalkDays,
            TalkEndsAt = facts.Minutes?.AdoptedAt is { } adoptedAt ? rules.TalkEnds(adoptedAt) : null,
            MayAdopt = stage == MinutesStage.Draft && AccessPolicy.AdoptMinutes(facts.Viewer, facts.Standing).IsAllowed,
            Items = seen,
            NotReached = stage is MinutesStage.Draft or MinutesStage.Adopted ? await NotReachedOf(scope, facts) : [],
        };
    }

    private static MinutesStage StageOf(SessionFacts facts) => facts.Session.State switch
    {
        SessionState.Running => MinutesStage.Interim,
        SessionState.Closed when facts.Minutes?.IsAdopted == true => MinutesStage.Adopted,
        SessionState.Closed => MinutesStage.Draft,
        _ => MinutesStage.None,
    };

    private async Task<IReadOnlyList<MinutesView.Item>> ItemsOf(AccessScope scope, SessionFacts facts, MinutesStage stage)
    {
        var agenda = facts.Session.Agenda.ToList();
        var begun = agenda.Where(i => i.StartedAt is not null).ToList();
        var sights = begun.ToDictionary(i => i.Id, facts.MaySeeOutcomes);
        var mine = begun.Where(i => sights[i.Id].IsAllowed && i.State != ItemState.Running).ToList();
        var documents = stage == MinutesStage.Interim
            ? await MinutesComposer.Compose(scope.Db, facts.Session, mine)
            : await Kept(scope.Db, mine);
        var additions = stage == MinutesStage.Adopted ? await AdditionsTo(scope.Db, mine) : [];
        foreach (var item in mine)
        {
            scope.Show(item.Id, sights[item.Id].Ground);
            if (item.CaseId is { } caseId)
            {
                scope.ShowCase(caseId, sights[item.Id].Ground);
            }
        }

        // Minutes say roles, to everybody: names were shown at the item, if at all, and end with it.
        var book = await names.Load(scope, facts, mine.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value), open: null);
        return [.. begun.Select(i => new MinutesView.Item(i.Id, agenda.IndexOf(i) + 1, sights[i.Id], documents.GetValueOrDefault(i.Id)?.In(t => book.Of(i.CaseId, t)), i.State == ItemState.Running, i.Kind == ItemKind.Case)
        {
            Additions = [.. additions.Where(a => a.ItemId == i.Id).Select(a => a.Addition with { Text = book.Of(i.CaseId, a.Addition.Text) })],
        })];
    }

    private async Task<IReadOnlyList<MinutesView.Waiting>> NotReachedOf(AccessScope scope, SessionFacts facts)
    {
        var agenda = facts.Session.Agenda.ToList();
        var titles = agenda.Where(i => i is { StartedAt: null, State: ItemState.Deferred })
            .Select(i => (Item: i, Sight: facts.MaySeeTitle(i)))
            .Where(t => t.Sight.IsAllowed)
            .ToList();
        var kept = await Kept(scope.Db, titles.ConvertAll(t => t.Item));
        foreach (var (item, sight) in titles.Where(t => t.Item.CaseId is not null))
        {
            scope.ShowCase(item.CaseId!.Value, sight.Ground);
        }

        var book = await names.Load(scope, facts, titles.Where(t => t.Item.CaseId is not null).Select(t => t.Item.CaseId!.Value), open: null);
        return [.. titles.Where(t => kept.ContainsKey(t.Item.Id)).Select(t => (t.Item.CaseId, Kept: kept[t.Item.Id])).Select(d => new MinutesView.Waiting(d.Kept.Number, d.Kept.Reference, book.Of(d.CaseId, d.Kept.Title)))];
    }

    private static async Task<Dictionary<Guid, ItemDocument>> Kept(PokCasesDb db, List<AgendaItem> items)
    {
        var ids = items.Select(i => i.Id).ToList();
        var kept = await db.ItemMinutes.AsNoTracking().Where(m => ids.Contains(m.ItemId)).ToListAsync();
        return kept.ToDictionary(m => m.ItemId, m => ItemDocument.FromJson(m.Document));
    }

    private static async Task<List<(Guid ItemId, MinutesView.Addition Addition)>> AdditionsTo(PokCasesDb db, List<AgendaItem> items)
    {
        var ids = items.Select(i => i.Id).ToList();
        var additions = await db.MinutesAdditions.AsNoTracking().Where(a => ids.Contains(a.ItemId)).OrderBy(a => a.At).ToListAsync();
        var authorIds = additions.Select(a => a.AuthorId).Distinct().ToList();
        var authors = await (
            from person in db.Professionals
            where authorIds.Contains(person.Id)
            join organisation in db.Organisations on person.OrganisationId equals organisation.Id
            select new { person.Id, person.Name, Organisation = organisation.Name }).ToDictionaryAsync(p => p.Id);
        return [.. additions.Select(a =>
        {
            var author = authors.GetValueOrDefault(a.AuthorId);
            return (a.ItemId, new MinutesView.Addition(a.Id, a.Text, author?.Name ?? string.Empty, author?.Organisation ?? string.Empty, a.At));
        })];
    }
}
