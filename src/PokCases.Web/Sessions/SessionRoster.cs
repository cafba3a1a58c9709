using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions;

/// <summary>A session with its table, its people and their admissions: the same for whoever looks.</summary>
public sealed class SessionRoster
{
    public required Session Session { get; init; }

    /// <summary>With its member organisations and members.</summary>
    public required Table Table { get; init; }

    public required Minutes? Minutes { get; init; }

    public required IReadOnlyList<Attendance> Attendances { get; init; }

    public required IReadOnlyList<SessionInvitation> Invitations { get; init; }

    /// <summary>Admissions by item.</summary>
    public required ILookup<Guid, ItemAdmission> Admissions { get; init; }

    /// <summary>The cases on the agenda: who leads and who brought them.</summary>
    public required IReadOnlyDictionary<Guid, AgendaCase> Cases { get; init; }

    /// <summary>The teams of those cases, by case.</summary>
    public required ILookup<Guid, CaseTeamMember> Teams { get; init; }

    /// <summary>Emergency accesses to those cases, by case.</summary>
    public required ILookup<Guid, EmergencyAccess> Emergencies { get; init; }

    /// <summary>Decisions to show names, by item.</summary>
    public required ILookup<Guid, NameReveal> Reveals { get; init; }

    /// <summary>Members of the table now.</summary>
    public IEnumerable<TableMember> Members => Table.Members.Where(m => m.Until is null);

    /// <summary>Of a session that nobody was invited to yet, or of which only the table counts.</summary>
    public static SessionRoster Of(Session session, Table table) => new()
    {
        Session = session,
        Table = table,
        Minutes = null,
        Attendances = [],
        Invitations = [],
        Admissions = Array.Empty<ItemAdmission>().ToLookup(a => a.ItemId),
        Cases = new Dictionary<Guid, AgendaCase>(),
        Teams = Array.Empty<CaseTeamMember>().ToLookup(m => m.CaseId),
        Emergencies = Array.Empty<EmergencyAccess>().ToLookup(e => e.CaseId),
        Reveals = Array.Empty<NameReveal>().ToLookup(r => r.ItemId),
    };

    /// <summary>Loads it, or null when there is no such session.</summary>
    internal static async Task<SessionRoster?> Load(PokCasesDb db, Guid id)
    {
        var session = await db.Sessions.Include(s => s.Items).SingleOrDefaultAsync(s => s.Id == id);
        if (session is null)
        {
            return null;
        }

        var itemIds = session.Items.Select(i => i.Id).ToList();
        var caseIds = session.Items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).Distinct().ToList();
        return new SessionRoster
        {
            Session = session,
            Table = await db.Whole().SingleAsync(t => t.Id == session.TableId),
            Minutes = await db.Minutes.SingleOrDefaultAsync(m => m.SessionId == id),
            Attendances = await db.Attendances.Where(a => a.SessionId == id).ToListAsync(),
            Invitations = await db.Invitations.Where(i => i.SessionId == id).ToListAsync(),
            Admissions = (await db.Admissions.Where(a => itemIds.Contains(a.ItemId)).ToListAsync()).ToLookup(a => a.ItemId),
            Cases = caseIds.Count == 0 ? [] : await Standings(db, caseIds),
            Teams = (caseIds.Count == 0 ? [] : await db.CaseTeam.Where(m => caseIds.Contains(m.CaseId)).ToListAsync()).ToLookup(m => m.CaseId),
            Emergencies = (caseIds.Count == 0 ? [] : await db.EmergencyAccesses.Where(e => caseIds.Contains(e.CaseId)).ToListAsync()).ToLookup(e => e.CaseId),
            Reveals = (caseIds.Count == 0 ? [] : await db.NameReveals.Where(r => itemIds.Contains(r.ItemId)).ToListAsync()).ToLookup(r => r.ItemId),
        };
    }

    /// <summary>The same, for a command that decides on it and changes nothing of it.</summary>
    internal static Task<SessionRoster?> Read(Writing writing, Guid id) =>
        writing.Share(new SharedKey("roster", id, DependsOn.Facts), db => Load(db, id));

    /// <summary>The same, loaded once for all readers until something of it changes.</summary>
    internal static async Task<SessionRoster?> Read(AccessScope scope, Guid id)
    {
        // The session's number comes with the state of the data, in one question: every page of a session needs both.
        await scope.SeqOf(id);
        return await scope.Share(new SharedKey("roster", id, DependsOn.Facts), db => Load(db, id));
    }

    /// <summary>Whether this person belongs to the team of a case on the agenda at <paramref name="now"/>.</summary>
    public bool IsInTeam(Guid caseId, Guid person, DateTimeOffset now) =>
        Cases.GetValueOrDefault(caseId) is { } about
        && (about.CaseLeadId == person
            || (about.IntroducerId == person && !about.IsClosed)
            || Teams[caseId].Any(m => m.ProfessionalId == person && m.From <= now && (m.Until is null || m.Until > now)));

    /// <summary>Whether this person leads a case on the agenda.</summary>
    public bool IsLead(Guid caseId, Guid person) => Cases.GetValueOrDefault(caseId)?.CaseLeadId == person;

    private static async Task<Dictionary<Guid, AgendaCase>> Standings(PokCasesDb db, List<Guid> ids) =>
        await db.Cases.Where(c => ids.Contains(c.Id))
            .Select(c => new AgendaCase(c.Id, c.CaseLeadId, c.IntroducerId, c.Stage == CaseStage.Closed))
            .ToDictionaryAsync(c => c.Id);
}
