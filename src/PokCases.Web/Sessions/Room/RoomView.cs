using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Referrals;
using PokCases.Web.Sessions.Names;
using PokCases.Web.Signals;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Room;

/// <summary>The session as one viewer may see it now, at one number of its stream.</summary>
public sealed class RoomView
{
    public required SessionFacts Facts { get; init; }

    /// <summary>The stream's number this view belongs to.</summary>
    public required long Seq { get; init; }

    public required string DraftPerson { get; init; }

    public required IReadOnlyDictionary<Guid, NamedPerson> People { get; init; }

    /// <summary>Cases whose title may be seen.</summary>
    public required IReadOnlyDictionary<Guid, CaseLine> Cases { get; init; }

    /// <summary>What was said and noted at the open item, as far as the viewer may see it.</summary>
    public required ItemContent Said { get; init; }

    /// <summary>Texts of cases as this viewer reads them: roles in the place of names until those were revealed.</summary>
    public required NameBook Names { get; init; }

    /// <summary>What households say about the actions on the page, by action.</summary>
    public required IReadOnlyDictionary<Guid, IReadOnlyList<MoneyWarning>> Warnings { get; init; }

    /// <summary>Referrals of the open item's case that the viewer may know of.</summary>
    public IReadOnlyList<ReferralRow> Referrals { get; init; } = [];

    /// <summary>Whether the viewer may refer from that case.</summary>
    public bool MayRefer => Item is { CaseId: not null } item && Facts.MayReferFrom(item);

    public IReadOnlyList<Attendance> Attendances => Facts.Roster.Attendances;

    public IEnumerable<TableMember> Members => Facts.Roster.Members;

    public IReadOnlyList<SessionInvitation> Invitations => Facts.Roster.Invitations;

    public ILookup<Guid, ItemAdmission> Admissions => Facts.Roster.Admissions;

    public IReadOnlyList<Contribution> Contributions => Said.Contributions;

    public IReadOnlyList<KeptBackLine> KeptBack => Said.KeptBack;

    /// <summary>Both, in the order in which they were shared.</summary>
    public IEnumerable<(Contribution? Contribution, KeptBackLine? KeptBack)> Spoken => KeptBack.Count == 0
        ? Contributions.Select(c => ((Contribution?)c, (KeptBackLine?)null))
        : Contributions.Select(c => (c.SharedAt, c.Id, Row: ((Contribution?)c, (KeptBackLine?)null)))
            .Concat(KeptBack.Select(k => (k.SharedAt, k.Id, Row: ((Contribution?)null, (KeptBackLine?)k))))
            .OrderBy(s => s.SharedAt).ThenBy(s => s.Id).Select(s => s.Row);

    public IReadOnlyList<Outcome> Outcomes => Said.Outcomes;

    public IReadOnlyList<CaseAction> Actions => Said.Actions;

    public IReadOnlyList<CaseAction> EarlierActions => Said.EarlierActions;

    public IEnumerable<InterimView> Interims => Said.Interims.Select(i => Names.Of(Item?.CaseId, i));

    public IReadOnlyList<RoomGuest> Guests => Said.Guests;

    public SignalLine? Signal => Said.Signal;

    public Session Session => Facts.Session;

    public Guid Me => Facts.Viewer.PersonId;

    public DateTimeOffset Now => Facts.Now;

    public AgendaItem? Item => Session.Current;

    /// <summary>What one may see of the current item.</summary>
    public Sight Content => Item is { } item && IsSeated ? Facts.MaySeeContent(item) : Sight.Nothing;

    public bool IsSeated => Attendances.Any(a => a.ProfessionalId == Me && a.IsAtTable);

    public Attendance? MySeat => Attendances.FirstOrDefault(a => a.ProfessionalId == Me && a.IsAtTable);

    public bool IsChair => Facts.MayLead().IsAllowed;

    public bool NotesDown => Item is { } item && IsSeated && Facts.MayNoteDown(item).IsAllowed;

    public IEnumerable<Attendance> AtTable => Attendances.Where(a => a.IsAtTable).OrderByDescending(a => a.ProfessionalId == Session.ChairId).ThenBy(a => a.ArrivedAt).ThenBy(a => a.ProfessionalId);

    /// <summary>Members and invited people who are not at the table.</summary>
    public IEnumerable<Guid> Elsewhere => Members.Select(m => m.ProfessionalId)
        .Concat(Invitations.Select(i => i.ProfessionalId))
        .Distinct()
        .Where(id => !Attendances.Any(a => a.ProfessionalId == id && a.IsAtTable));

    /// <summary>The item that comes next on the agenda, or null.</summary>
    public AgendaItem? NextItem => Session.Agenda.FirstOrDefault(i => i.State == ItemState.Accepted);

    /// <summary>For who waits: the first item to come where this viewer is in, and when it begins if the agenda goes on as planned; null when there is none.</summary>
    public (AgendaItem Item, DateTimeOffset At)? BackAt
    {
        get
        {
            if (Item is not { ResumedAt: { } since } now)
            {
                return null;
            }

            var at = since.AddMinutes(now.Minutes);
            at = at < Now ? Now : at;
            foreach (var item in Session.Agenda.Where(i => i.State == ItemState.Accepted))
            {
                if (item.Kind != ItemKind.Case || Facts.MyAdmission(item.Id)?.Holds == true)
                {
                    return (item, at);
                }

                at = at.AddMinutes(item.Minutes);
            }

            return null;
        }
    }

    /// <summary>Whether the chair is gone long enough for this viewer to take it.</summary>
    public bool MayTakeChair
    {
        get
        {
            if (Session.State != SessionState.Running || IsChair || !IsSeated || !ChairCommands.MayTake(Facts).IsAllowed)
            {
                return false;
            }

            if (Session.NamedChairId == Me)
            {
                return true;
            }

            var chair = Attendances.FirstOrDefault(a => a.ProfessionalId == Session.ChairId);
            var gone = chair is null ? Session.OpenedAt : chair.GoneSince;
            return gone is { } since && Now - since >= Session.ChairGoneAfter;
        }
    }

    public NamedPerson Person(Guid id) => People.TryGetValue(id, out var person) ? person : new NamedPerson(id, "?", string.Empty, Guid.Empty, string.Empty, default, IsActive: false);

    /// <summary>A text of the open item, or of another case, as this viewer reads it.</summary>
    public string Plain(Guid? caseId, string text) => Names.Of(caseId, text);

    public CaseLine? CaseOf(AgendaItem item) => item.CaseId is { } id ? Cases.GetValueOrDefault(id) : null;
}
