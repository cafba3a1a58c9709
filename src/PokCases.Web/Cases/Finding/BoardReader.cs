using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Cases.Finding;

/// <summary>Reads a table's board. The number of questions is the same for one case and for ten thousand.</summary>
internal sealed class BoardReader(AccessScope scope, Table table, Words words, CalledByRole called)
{
    private readonly PokCasesDb db = scope.Db;
    private readonly TableRoles roles = table.RolesOf(scope.Caller.PersonId);

    public async Task<BoardView> Read()
    {
        var viewer = scope.Caller.Viewer;
        var seesAll = AccessPolicy.BoardCard(viewer, roles, Ground.None).IsAllowed;
        var among = seesAll ? db.Cases.Where(c => c.TableId == table.Id) : CaseQueries.VisibleTo(db, viewer, scope.Now).Where(c => c.TableId == table.Id);
        var counts = await among.GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        List<Case> found = [];
        foreach (var stage in CaseStages.InOrder)
        {
            var some = among.Where(c => c.Stage == stage);
            // Of what is closed the newest stands first; of the others, what was brought longest ago.
            var ordered = stage == CaseStage.Closed ? some.OrderByDescending(c => c.Reference) : some.OrderBy(c => c.Reference);
            found.AddRange(await ordered.Take(BoardView.MostCards).AsNoTracking().ToListAsync());
        }

        var cards = await Cards(found);
        return new BoardView(
            table.Id,
            table.Name,
            !seesAll,
            seesAll && cards.Count > 0 && cards.Values.All(c => c.Title is null),
            [.. CaseStages.InOrder.Select(stage => new BoardView.Column(stage, counts.GetValueOrDefault(stage), [.. found.Where(c => c.Stage == stage).Select(c => cards[c.Id])]))],
            await scope.SeqOf(table.Id),
            scope.Now,
            words.Local(scope.Now));
    }

    private async Task<Dictionary<Guid, BoardView.Card>> Cards(List<Case> found)
    {
        var ids = found.ConvertAll(c => c.Id);
        // By the cards that were found: asking the other way round reads every case of who looks.
        var me = scope.Caller.PersonId;
        var seats = await db.CaseTeam.Where(m => m.ProfessionalId == me && ids.Contains(m.CaseId)).AsNoTracking().ToListAsync();
        var emergencies = await db.EmergencyAccesses.Where(e => e.PersonId == me && ids.Contains(e.CaseId) && e.From <= scope.Now && e.Until > scope.Now).AsNoTracking().ToListAsync();
        var agenda = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            where i.CaseId != null && ids.Contains(i.CaseId.Value) && s.TableId == table.Id && s.State != SessionState.Cancelled && i.State != ItemState.Declined
            select new { CaseId = i.CaseId!.Value, i.State, Session = s.State, s.StartsAt }).ToListAsync();
        var due = await db.Actions
            .Where(a => a.CaseId != null && ids.Contains(a.CaseId.Value) && a.State == ActionState.Open)
            .GroupBy(a => a.CaseId!.Value)
            .Select(g => new { g.Key, First = g.Min(a => a.DueOn) })
            .ToDictionaryAsync(g => g.Key, g => g.First);
        var leads = await PeopleQueries.Named(db, found.Select(c => c.CaseLeadId));
        var cards = found.ToDictionary(c => c.Id, c =>
        {
            var of = agenda.FindAll(i => i.CaseId == c.Id);
            var next = of.Where(i => i.Session is SessionState.Planned or SessionState.Running && i.State is ItemState.Accepted or ItemState.Running or ItemState.Parked).OrderBy(i => i.StartsAt).FirstOrDefault();
            return Card(c, StandingOf(c, seats, emergencies), of.Count > 0, leads.Of(c.CaseLeadId), next?.StartsAt, due.TryGetValue(c.Id, out var first) ? first : null);
        });
        // The chair reads titles without being on the case.
        var names = await called.For(scope, cards.Where(c => c.Value.Title is not null).Select(c => (Guid?)c.Key));
        return cards.ToDictionary(c => c.Key, c => c.Value.Title is { } title ? c.Value with { Title = names.Of(c.Key, title) } : c.Value);
    }

    private CaseStanding StandingOf(Case about, List<CaseTeamMember> seats, List<EmergencyAccess> emergencies)
    {
        var viewer = scope.Caller.Viewer;
        return new CaseStanding(
            about.CaseLeadId == viewer.PersonId,
            about.IntroducerId == viewer.PersonId,
            seats.Exists(s => s.CaseId == about.Id && s.Holds(scope.Now)),
            about.Stage == CaseStage.Closed)
        {
            IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId),
            EmergencyUntil = emergencies.Find(e => e.CaseId == about.Id)?.Until,
        };
    }

    private BoardView.Card Card(Case about, CaseStanding standing, bool onAgenda, PersonLine lead, DateTimeOffset? session, DateOnly? due)
    {
        var viewer = scope.Caller.Viewer;
        var onCase = AccessPolicy.Case(viewer, standing).Ground;
        var title = AccessPolicy.BoardTitle(viewer, roles, onCase, onAgenda);
        scope.ShowCase(about.Id, title.IsAllowed ? title.Ground : AccessPolicy.BoardCard(viewer, roles, onCase).Ground);
        return new BoardView.Card(
            about.Reference,
            title.IsAllowed ? about.Title : null,
            onCase != Ground.None ? CaseEndpoints.PathOf(about.Reference) : null,
            title.IsAllowed ? lead.Name : null,
            session,
            about.Stage == CaseStage.Closed ? null : due,
            AccessPolicy.MoveOnBoard(viewer, roles, standing).IsAllowed ? [.. TakenUp.StagesFor(viewer, roles, about)] : [])
        {
            Stage = about.Stage,
        };
    }
}
