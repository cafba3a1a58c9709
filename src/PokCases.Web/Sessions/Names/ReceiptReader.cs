using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Names;

/// <summary>Reads the own receipt of an item: from the admission, what was shared meanwhile, and the log.</summary>
internal sealed class ReceiptReader(ReadDoor reading)
{
    private static readonly string[] Pages = ["session", "session-changes", "big-screen", "big-screen-changes", "edit-contribution", "contribution-audience"];

    public async Task<ReceiptView> Read(Caller caller, Guid sessionId, Guid itemId, CancellationToken cancellation)
    {
        await using var scope = await reading.Open(caller, "item-receipt", "tafelsessie", cancellation);
        var facts = await SessionFacts.Read(scope, sessionId) ?? throw RefusedException.Unknown();
        var item = facts.Session.Items.FirstOrDefault(i => i.Id == itemId);
        // Only of what one took part in; also for who is no member any more and was there.
        var sight = await scope.Require(item is null ? Sight.Nothing : AccessPolicy.Receipt(facts.Viewer, facts.Of(item)), mayKnow: false);
        scope.Show(itemId, sight.Ground);
        scope.ShowCase(item!.CaseId!.Value, sight.Ground);
        var view = await Make(scope, facts, item, facts.MyAdmission(itemId)!);
        await scope.Record();
        return view;
    }

    private static async Task<ReceiptView> Make(AccessScope scope, SessionFacts facts, AgendaItem item, ItemAdmission mine)
    {
        var caseId = item.CaseId!.Value;
        var from = mine.TookPartAt!.Value;
        var until = Earliest(mine.WithdrawnAt, item.EndedAt ?? (facts.Session.State == SessionState.Closed ? facts.Session.ClosedAt : null));
        var end = until ?? scope.Now;
        var by = mine.AdmittedById;
        var said = await scope.Db.Contributions.AsNoTracking().Where(c => c.ItemId == item.Id && c.SharedAt <= end).ToListAsync();
        var seen = said.Count(c => AccessPolicy.Within(facts.Viewer, new Sight(Ground.TookPart), c.CompartmentFor(facts.Viewer, facts.Of(item).OnCaseTeam)).IsAllowed);
        scope.Weigh(said.Count);
        var shown = await Shown(scope.Db, facts.Viewer.PersonId, caseId, from, end);
        return new ReceiptView
        {
            SessionId = facts.Session.Id,
            Table = facts.Table.Name,
            Number = facts.Session.Number,
            Reference = await scope.Db.Cases.Where(c => c.Id == caseId).Select(c => c.Reference).SingleAsync(),
            AdmittedBy = by == Guid.Empty ? string.Empty : await scope.Db.Professionals.Where(p => p.Id == by).Select(p => p.Name).SingleOrDefaultAsync() ?? string.Empty,
            AdmittedAt = mine.AdmittedAt,
            From = from,
            Until = until,
            IsWithdrawn = mine.WithdrawnAt is not null && mine.WithdrawnAt == until,
            Contributions = seen,
            Outcomes = await scope.Db.Outcomes.CountAsync(o => o.ItemId == item.Id && o.NotedAt <= end),
            Actions = await scope.Db.Actions.CountAsync(a => a.ItemId == item.Id && a.NotedAt <= end),
            Names = [.. facts.Roster.Reveals[item.Id].Where(r => r.People.Contains(facts.Viewer.PersonId) && r.At <= end).OrderBy(r => r.At).Select(r => (r.At, Earliest(r.TakenBackAt, until)))],
            Readings = shown.Count,
            FirstReading = shown.Count == 0 ? null : shown[0],
            LastReading = shown.Count == 0 ? null : shown[^1],
            MinutesUntil = facts.Minutes?.ReadableUntil,
            MinutesDays = facts.Table.MinutesReadableDays,
            OnCaseTeam = facts.Of(item).OnCaseTeam,
        };
    }

    // What the log says: entries of this person that name the case, on the pages of the table, while it was open to this person.
    private static Task<List<DateTimeOffset>> Shown(PokCasesDb db, Guid person, Guid caseId, DateTimeOffset since, DateTimeOffset end) => (
        from subject in db.Set<LogSubject>()
        join line in db.Set<LogLine>() on subject.Number equals line.Number
        where subject.Subject == caseId && line.Person == person && line.Kind == "read" && line.Outcome == "ok" && Pages.Contains(line.Action) && line.At >= since && line.At <= end
        orderby line.Number
        select line.At).ToListAsync();

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) => one is null ? other : other is null || one < other ? one : other;
}
