using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>The facts about a session and one viewer that the access policy needs. The same for commands, pages and notices.</summary>
public sealed class SessionFacts
{
    internal SessionFacts(Viewer viewer, SessionRoster roster, DateTimeOffset now)
    {
        Viewer = viewer;
        Roster = roster;
        Seat = roster.Members.FirstOrDefault(m => m.ProfessionalId == viewer.PersonId);
        Now = now;
        var isInvited = roster.Invitations.Any(i => i.ProfessionalId == viewer.PersonId && i.Answer != InvitationAnswer.Declined);
        Standing = new SessionStanding(Seat?.Roles ?? TableRoles.None, Session.ChairId == viewer.PersonId, isInvited, Session.ChairWasTaken);
    }

    public Viewer Viewer { get; }

    /// <summary>The session as it is for everybody.</summary>
    public SessionRoster Roster { get; }

    public Session Session => Roster.Session;

    public Table Table => Roster.Table;

    public Minutes? Minutes => Roster.Minutes;

    /// <summary>The viewer's seat at the table; null for a guest.</summary>
    public TableMember? Seat { get; }

    public SessionStanding Standing { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The viewer's own invitations, declined ones too.</summary>
    public IReadOnlyList<SessionInvitation> Mine => [.. Roster.Invitations.Where(i => i.ProfessionalId == Viewer.PersonId)];

    /// <summary>Whether its plan can still change.</summary>
    public bool IsEditable => Session.State is SessionState.Planned or SessionState.Running;

    /// <summary>For a command: loaded to be changed. Null when there is no such session.</summary>
    internal static async Task<SessionFacts?> Load(PokCasesDb db, Viewer viewer, Guid sessionId, DateTimeOffset now) =>
        await SessionRoster.Load(db, sessionId) is { } roster ? new SessionFacts(viewer, roster, now) : null;

    /// <summary>For a command that changes nothing of the session itself: shared with the readers. Null when there is no such session.</summary>
    internal static async Task<SessionFacts?> Read(Writing writing, Guid sessionId) =>
        await SessionRoster.Read(writing, sessionId) is { } roster ? new SessionFacts(writing.Caller.Viewer, roster, writing.Now) : null;

    /// <summary>For a reader: shared with the others at the table. Null when there is no such session.</summary>
    internal static async Task<SessionFacts?> Read(AccessScope scope, Guid sessionId) =>
        await SessionRoster.Read(scope, sessionId) is { } roster ? new SessionFacts(scope.Caller.Viewer, roster, scope.Now) : null;

    /// <summary>The viewer's own admission to an item, or null.</summary>
    public ItemAdmission? MyAdmission(Guid itemId) => Roster.Admissions[itemId].FirstOrDefault(a => a.ProfessionalId == Viewer.PersonId);

    public ItemStanding Of(AgendaItem item)
    {
        var admission = MyAdmission(item.Id);
        return new ItemStanding(
            item.Kind == ItemKind.Case,
            Session.State == SessionState.Running && item.ContentIsOpen(Now),
            item.ContentOpenUntil,
            admission?.Holds == true,
            Viewer.ActsAs(item.ProposedById),
            admission?.TookPartAt is not null,
            Minutes?.ReadableUntil,
            item.CaseId is { } caseId && (Roster.IsInTeam(caseId, Viewer.PersonId, Now) || Viewer.StandsInFor.Any(p => Roster.IsLead(caseId, p))));
    }

    /// <summary>What the viewer is to a case; nothing to one that isn't on the agenda.</summary>
    public CaseStanding StandingIn(Guid caseId) => Roster.Cases.GetValueOrDefault(caseId) is not { } about
        ? new CaseStanding(false, false, false, false)
        : new CaseStanding(
            about.CaseLeadId == Viewer.PersonId,
            about.IntroducerId == Viewer.PersonId,
            Roster.Teams[caseId].Any(m => m.ProfessionalId == Viewer.PersonId && m.Holds(Now)),
            about.IsClosed)
        {
            IsSubstitute = Viewer.IsSubstituteOf(about.CaseLeadId),
            EmergencyUntil = Roster.Emergencies[caseId].FirstOrDefault(e => e.PersonId == Viewer.PersonId && e.Holds(Now))?.Until,
        };

    public Sight MaySeeSession() => AccessPolicy.Session(Viewer, Standing);

    /// <summary>For who has an invitation, also one that was declined.</summary>
    public Sight MaySeeInvitation() => Mine.Count > 0 ? AccessPolicy.Session(Viewer, Standing with { IsInvited = true }) : Sight.Nothing;

    public Sight MayTakePart() => AccessPolicy.TakePart(Viewer, Standing);

    public Sight MayLead() => AccessPolicy.Lead(Viewer, Standing);

    public Sight MayRunAgenda() => AccessPolicy.RunAgenda(Viewer, Standing);

    public Sight MaySeeTitle(AgendaItem item) => AccessPolicy.ItemTitle(Viewer, Standing, Of(item));

    public Sight MaySeeReference(AgendaItem item) => AccessPolicy.ItemReference(Viewer, Standing, Of(item));

    public Sight MaySeeContent(AgendaItem item) => AccessPolicy.ItemContent(Viewer, Standing, Of(item));

    /// <summary>Whether the case of an item is open to the viewer: at the item, or as a case. Only then is what was typed in it shown, other than its title.</summary>
    public bool MayReferFrom(AgendaItem item) => item.CaseId is { } caseId && AccessPolicy.BeginReferral(Viewer, StandingIn(caseId)).IsAllowed;

    public bool SeesCaseOf(AgendaItem item) => MaySeeContent(item).IsAllowed || (item.CaseId is { } caseId && AccessPolicy.Case(Viewer, StandingIn(caseId)).IsAllowed);

    /// <summary>Decisions to show names at an item that hold now.</summary>
    public IEnumerable<NameReveal> RevealsOf(AgendaItem item) => Roster.Reveals[item.Id].Where(r => r.Holds(item));

    /// <summary>Whether names were revealed to the viewer; which of them, the policy says for each person.</summary>
    public bool SeesNames(AgendaItem item) => RevealsOf(item).Any(r => r.People.Contains(Viewer.PersonId));

    public Sight MayRevealNames(AgendaItem item) => item.CaseId is { } caseId ? AccessPolicy.RevealNames(Viewer, ContentAtTable(item), Table.Kind, StandingIn(caseId)) : Sight.Nothing;

    public Sight MayHideNames(AgendaItem item) => item.CaseId is { } caseId ? AccessPolicy.HideNames(Viewer, ContentAtTable(item), Table.Kind, StandingIn(caseId), Standing) : Sight.Nothing;

    public Sight MaySeeOutcomes(AgendaItem item) => AccessPolicy.ItemOutcomes(Viewer, Standing, Of(item), Now);

    public Sight MayNoteDown(AgendaItem item) => AccessPolicy.NoteDown(Viewer, Standing, Of(item));

    // Who decides for the others sits among them.
    private Sight ContentAtTable(AgendaItem item) => Roster.Attendances.Any(a => a.ProfessionalId == Viewer.PersonId && a.IsAtTable) ? MaySeeContent(item) : Sight.Nothing;
}
