using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Where this person sits, and the sessions that are still to come or run now. Loaded once, asked by all of the page.</summary>
internal sealed class MyPlaces
{
    private readonly Dictionary<Guid, TableRoles> seats;
    private readonly Dictionary<Guid, string> tables;
    private readonly List<SessionInvitation> invitations;

    private MyPlaces(Viewer viewer, Dictionary<Guid, TableRoles> seats, Dictionary<Guid, string> tables, List<SessionInvitation> invitations, List<Session> sessions)
    {
        Viewer = viewer;
        this.seats = seats;
        this.tables = tables;
        this.invitations = invitations;
        Sessions = sessions;
    }

    public Viewer Viewer { get; }

    /// <summary>Planned and running sessions this person may know of, in time order.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    public bool SitsSomewhere => seats.Count > 0;

    public IEnumerable<Guid> Tables => seats.Keys;

    /// <summary>Tables this person chairs.</summary>
    public IReadOnlyList<Guid> Chaired => [.. seats.Where(s => s.Value.HasFlag(TableRoles.Chair)).Select(s => s.Key)];

    public static async Task<MyPlaces> Load(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        var seats = await db.TableMembers
            .Where(m => m.ProfessionalId == viewer.PersonId && m.Until == null)
            .Select(m => new { m.TableId, m.Roles })
            .ToDictionaryAsync(m => m.TableId, m => m.Roles);
        var invitations = await db.Invitations.Where(i => i.ProfessionalId == viewer.PersonId).AsNoTracking().ToListAsync();
        var at = seats.Keys.ToList();
        var invited = invitations.ConvertAll(i => i.SessionId);
        var yesterday = now.AddDays(-1);
        var sessions = await db.Sessions
            .Where(s => (s.State == SessionState.Running || (s.State == SessionState.Planned && s.EndsAt > yesterday)) && (at.Contains(s.TableId) || invited.Contains(s.Id)))
            .OrderBy(s => s.StartsAt)
            .Take(60)
            .AsNoTracking()
            .ToListAsync();
        var named = sessions.Select(s => s.TableId).Concat(at).Distinct().ToList();
        var tables = await db.Tables.Where(t => named.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name);
        return new MyPlaces(viewer, seats, tables, invitations, sessions);
    }

    public string NameOf(Guid tableId) => tables.GetValueOrDefault(tableId, string.Empty);

    public SessionStanding StandingIn(Session session) => new(
        seats.GetValueOrDefault(session.TableId),
        session.ChairId == Viewer.PersonId,
        InvitationsTo(session).Any(),
        session.ChairWasTaken);

    public IEnumerable<SessionInvitation> InvitationsTo(Session session) => invitations.Where(i => i.SessionId == session.Id);

    public SessionCard Card(Session session)
    {
        var mine = InvitationsTo(session).ToList();
        return new SessionCard(
            session.Id,
            session.Number,
            NameOf(session.TableId),
            session.Place,
            session.StartsAt,
            session.EndsAt,
            session.State,
            session.ChairId == Viewer.PersonId,
            !seats.ContainsKey(session.TableId) && mine.TrueForAll(i => i.ItemId is not null),
            mine.Count == 0 ? null : mine.Exists(i => i.Answer == InvitationAnswer.None) ? InvitationAnswer.None : mine.Exists(i => i.Answer == InvitationAnswer.Accepted) ? InvitationAnswer.Accepted : InvitationAnswer.Declined);
    }
}
