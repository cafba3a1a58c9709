using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Names;

namespace PokCases.Web.Sessions.BigScreen;

/// <summary>Reads what the screen in the room shows, for who is admitted to the item that is open now.</summary>
internal sealed class BigScreenReader(ReadDoor reading, TableNames names)
{
    /// <param name="caller">Who stands at the screen.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="after">The number the asking page stands at; null for a page that is opened.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The view, its entry on disk; null when nothing changed after that number.</returns>
    public async Task<BigScreenView?> Read(Caller caller, Guid sessionId, long? after, CancellationToken cancellation)
    {
        await using var scope = await reading.Open(caller, after is null ? "big-screen" : "big-screen-changes", "tafelsessie", cancellation);
        var facts = await SessionFacts.Read(scope, sessionId);
        if (facts is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var sight = await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var seq = await scope.SeqOf(sessionId);
        if (seq <= after)
        {
            await scope.Record();
            return null;
        }

        scope.Show(sessionId, sight.Ground);
        var session = facts.Session;
        var view = new BigScreenView
        {
            SessionId = sessionId,
            Seq = seq,
            Now = scope.Now,
            Table = facts.Table.Name,
            Number = session.Number,
            StartsAt = session.StartsAt,
            State = session.State,
            Current = session is { State: SessionState.Running, Current: { } item } ? await CurrentOf(scope, facts, item) : null,
            Agenda = await AgendaOf(scope, facts),
            Present = await PresentAt(scope.Db, sessionId),
        };
        await scope.Record();
        return view;
    }

    private async Task<BigScreenView.CurrentItem> CurrentOf(AccessScope scope, SessionFacts facts, AgendaItem item)
    {
        var phase = item.Phase;
        var content = facts.MaySeeContent(item);
        var seen = new BigScreenView.CurrentItem(item.Kind, content.IsAllowed, content.IsAllowed ? await TitleOf(scope.Db, item) : string.Empty)
        {
            Phase = phase?.Name,
            PhaseNumber = item.PhaseIndex + 1,
            PhaseCount = item.Phases.Count,
            Question = phase?.Question ?? string.Empty,
            EndsAt = item.TimerEndsAt,
            Length = TimeSpan.FromMinutes(phase is null ? item.Minutes : phase.Minutes + phase.ExtraMinutes),
        };
        if (!content.IsAllowed)
        {
            return seen;
        }

        scope.Show(item.Id, content.Ground);
        if (item.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, content.Ground);
        }

        // The wall is read by all who are in the room, also after names were revealed to some of them.
        var book = await names.Load(scope, facts, item.CaseId is { } about ? [about] : [], open: null);
        return seen with
        {
            Title = book.Of(item.CaseId, seen.Title),
            Interim = (await InterimNotices.Load(scope.Db, [item.Id])).GetValueOrDefault(item.Id),
            HardDates = book.Of(item.CaseId, await DatesOf(scope, item)),
            Outcomes = [.. (await OutcomesOf(scope.Db, item.Id)).Select(o => o with { Text = book.Of(item.CaseId, o.Text) })],
            Actions = [.. (await ActionsOf(scope.Db, item.Id)).Select(a => a with { Text = book.Of(item.CaseId, a.Text) })],
        };
    }

    private static async Task<string> TitleOf(PokCasesDb db, AgendaItem item) =>
        item.CaseId is { } caseId ? await db.Cases.Where(c => c.Id == caseId).Select(c => c.Title).SingleAsync() : item.Title;

    private static async Task<IReadOnlyList<HardDateLine>> DatesOf(AccessScope scope, AgendaItem item) =>
        item.CaseId is { } caseId ? [.. (await HardDateReader.Load(scope.Db, [caseId])).Lines(scope.Now)[caseId]] : [];

    private static async Task<IReadOnlyList<BigScreenView.OutcomeLine>> OutcomesOf(PokCasesDb db, Guid itemId)
    {
        var outcomes = await db.Outcomes.AsNoTracking().Include(o => o.Positions)
            .Where(o => o.ItemId == itemId && o.State != OutcomeState.Withdrawn)
            .OrderBy(o => o.NotedAt).ThenBy(o => o.Id)
            .ToListAsync();
        var organisations = await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
        var holders = outcomes.Where(o => o.MandateHolderId is not null).Select(o => o.MandateHolderId!.Value).ToList();
        var names = await db.Professionals.Where(p => holders.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. outcomes.Select(o => new BigScreenView.OutcomeLine(
            o.Id,
            o.Kind,
            o.Text,
            o.State == OutcomeState.Proposed,
            o.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation, string.Empty) : string.Empty,
            o.MandateHolderId is { } holder ? names.GetValueOrDefault(holder, string.Empty) : string.Empty,
            o.Positions.Count(p => p.Stance == Stance.Agree),
            o.Positions.Count(p => p.Stance == Stance.Disagree),
            o.Positions.Count(p => p.Stance == Stance.Abstain)))];
    }

    private static async Task<IReadOnlyList<BigScreenView.ActionLine>> ActionsOf(PokCasesDb db, Guid itemId)
    {
        var actions = await (
            from action in db.Actions
            where action.ItemId == itemId && action.State != ActionState.Cancelled
            join person in db.Professionals on action.ResponsibleId equals person.Id
            orderby action.NotedAt, action.Id
            select new { action.Id, action.Text, person.Name, action.DueOn }).ToListAsync();
        return [.. actions.Select(a => new BigScreenView.ActionLine(a.Id, a.Text, a.Name, a.DueOn))];
    }

    // The wall is read by all who are in the room: of a case that is not open it says no more than the reference.
    private static async Task<IReadOnlyList<BigScreenView.AgendaLine>> AgendaOf(AccessScope scope, SessionFacts facts)
    {
        var agenda = facts.Session.Agenda.ToList();
        var titles = agenda.ToDictionary(i => i.Id, facts.MaySeeTitle);
        var caseIds = agenda.Where(i => i.CaseId is not null && titles[i.Id].IsAllowed).Select(i => i.CaseId!.Value).ToList();
        var references = caseIds.Count == 0
            ? []
            : await scope.Db.Cases.Where(c => caseIds.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        foreach (var item in agenda.Where(i => i.CaseId is { } id && references.ContainsKey(id)))
        {
            scope.ShowCase(item.CaseId!.Value, titles[item.Id].Ground);
        }

        return [.. agenda.Select(i => new BigScreenView.AgendaLine(
            i.Kind,
            i.CaseId is { } caseId ? references.GetValueOrDefault(caseId) : i.Title,
            i.Minutes,
            i.State))];
    }

    private static async Task<IReadOnlyList<BigScreenView.Seated>> PresentAt(PokCasesDb db, Guid sessionId) =>
        await (
            from attendance in db.Attendances
            where attendance.SessionId == sessionId && attendance.LeftAt == null
            join person in db.Professionals on attendance.ProfessionalId equals person.Id
            join organisation in db.Organisations on attendance.OrganisationId equals organisation.Id
            orderby attendance.ArrivedAt, person.Name
            select new BigScreenView.Seated(person.Name, organisation.Name)).ToListAsync();
}
