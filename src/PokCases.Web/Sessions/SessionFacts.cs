using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>The facts about a session and one viewer that the access policy needs. The same for commands, pages and notices.</summary>
public sealed class SessionFacts
{
    private readonly Dictionary<Guid, ItemAdmission> mine;
    private readonly HashSet<Guid> teamOfCases;
    private readonly Minutes? minutes;

    private SessionFacts(Viewer viewer, Session session, Table table, TableMember? seat, bool isInvited, Dictionary<Guid, ItemAdmission> mine, HashSet<Guid> teamOfCases, Minutes? minutes, DateTimeOffset now)
    {
        Viewer = viewer;
        Session = session;
        Table = table;
        Seat = seat;
        this.mine = mine;
        this.teamOfCases = teamOfCases;
        this.minutes = minutes;
        Now = now;
        Standing = new SessionStanding(seat?.Roles ?? TableRoles.None, session.ChairId == viewer.PersonId, isInvited, session.ChairWasTaken);
    }

    public Viewer Viewer { get; }

    public Session Session { get; }

    public Table Table { get; }

    /// <summary>The viewer's seat at the table; null for a guest.</summary>
    public TableMember? Seat { get; }

    public SessionStanding Standing { get; }

    public Minutes? Minutes => minutes;

    public DateTimeOffset Now { get; }

    /// <summary>Loads them, or null when there is no such session. Case teams are read by lead, introducer and team.</summary>
    internal static async Task<SessionFacts?> Load(PokCasesDb db, Viewer viewer, Guid sessionId, DateTimeOffset now)
    {
        var session = await db.Sessions.Include(s => s.Items).SingleOrDefaultAsync(s => s.Id == sessionId);
        if (session is null)
        {
            return null;
        }

        var table = await db.Tables.SingleAsync(t => t.Id == session.TableId);
        var seat = await db.TableMembers.SingleOrDefaultAsync(m => m.TableId == table.Id && m.ProfessionalId == viewer.PersonId && m.Until == null);
        var isInvited = await db.Invitations.AnyAsync(i => i.SessionId == sessionId && i.ProfessionalId == viewer.PersonId && i.Answer != InvitationAnswer.Declined);
        var itemIds = session.Items.Select(i => i.Id).ToList();
        var mine = await db.Admissions.Where(a => itemIds.Contains(a.ItemId) && a.ProfessionalId == viewer.PersonId).ToDictionaryAsync(a => a.ItemId);
        var caseIds = session.Items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).ToList();
        var team = caseIds.Count == 0 ? [] : await TeamOf(db, viewer, caseIds, now);
        var minutes = await db.Minutes.SingleOrDefaultAsync(m => m.SessionId == sessionId);
        return new SessionFacts(viewer, session, table, seat, isInvited, mine, team, minutes, now);
    }

    /// <summary>The viewer's own admission to an item, or null.</summary>
    public ItemAdmission? MyAdmission(Guid itemId) => mine.GetValueOrDefault(itemId);

    public ItemStanding Of(AgendaItem item)
    {
        var admission = MyAdmission(item.Id);
        return new ItemStanding(
            item.Kind == ItemKind.Case,
            Session.State == SessionState.Running && item.ContentIsOpen(Now),
            item.ContentOpenUntil,
            admission?.Holds == true,
            item.ProposedById == Viewer.PersonId,
            admission?.TookPartAt is not null,
            minutes?.ReadableUntil,
            item.CaseId is { } caseId && teamOfCases.Contains(caseId));
    }

    public Sight MaySeeSession() => AccessPolicy.Session(Viewer, Standing);

    public Sight MayTakePart() => AccessPolicy.TakePart(Viewer, Standing);

    public Sight MayLead() => AccessPolicy.Lead(Viewer, Standing);

    public Sight MayRunAgenda() => AccessPolicy.RunAgenda(Viewer, Standing);

    public Sight MaySeeTitle(AgendaItem item) => AccessPolicy.ItemTitle(Viewer, Standing, Of(item));

    public Sight MaySeeReference(AgendaItem item) => AccessPolicy.ItemReference(Viewer, Standing, Of(item));

    public Sight MaySeeContent(AgendaItem item) => AccessPolicy.ItemContent(Viewer, Standing, Of(item));

    public Sight MaySeeOutcomes(AgendaItem item) => AccessPolicy.ItemOutcomes(Viewer, Standing, Of(item), Now);

    public Sight MayNoteDown(AgendaItem item) => AccessPolicy.NoteDown(Viewer, Standing, Of(item));

    private static async Task<HashSet<Guid>> TeamOf(PokCasesDb db, Viewer viewer, List<Guid> caseIds, DateTimeOffset now)
    {
        var me = viewer.PersonId;
        var byName = await db.Cases
            .Where(c => caseIds.Contains(c.Id) && (c.CaseLeadId == me || (c.IntroducerId == me && c.Stage != Domain.Cases.CaseStage.Closed)))
            .Select(c => c.Id)
            .ToListAsync();
        var byTeam = await db.CaseTeam
            .Where(m => caseIds.Contains(m.CaseId) && m.ProfessionalId == me && m.From <= now && (m.Until == null || m.Until > now))
            .Select(m => m.CaseId)
            .ToListAsync();
        return [.. byName, .. byTeam];
    }
}
