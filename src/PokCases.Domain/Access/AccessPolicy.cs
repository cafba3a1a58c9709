using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>Need-to-know: who may see what, and why. Pure; denies by default (design §2.5).</summary>
public static partial class AccessPolicy
{
    /// <summary>The table itself: purpose, covenant, members, sessions by date.</summary>
    public static Sight Table(Viewer viewer, TableRoles roles) => Active(viewer,
        roles != TableRoles.None ? Ground.TableMember
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>Changing a table: its charter, members and templates.</summary>
    public static Sight ManageTable(Viewer viewer, TableRoles roles) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : roles.HasFlag(TableRoles.Chair) ? Ground.RunsAgenda
        : Ground.None);

    /// <summary>A session's public part: time, place, who comes, items without titles one is not part of.</summary>
    public static Sight Session(Viewer viewer, SessionStanding standing) => Active(viewer,
        standing.Roles != TableRoles.None ? Ground.TableMember
        : standing.IsInvited ? Ground.Invited
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>Sitting down in a running session, with hand, turn and check-in.</summary>
    public static Sight TakePart(Viewer viewer, SessionStanding standing) => Active(viewer,
        standing.Roles != TableRoles.None ? Ground.TableMember
        : standing.IsInvited ? Ground.Invited
        : Ground.None);

    /// <summary>Planning: time, place, agenda, invitations. The chair now, chairs and deputies of the table, and the coordinator.</summary>
    public static Sight RunAgenda(Viewer viewer, SessionStanding standing) => Active(viewer,
        standing.IsChairNow || (standing.Roles & (TableRoles.Chair | TableRoles.DeputyChair)) != 0 ? Ground.RunsAgenda
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>Leading the live session: items, phases, time, admission. Only who chairs now.</summary>
    public static Sight Lead(Viewer viewer, SessionStanding standing) => Active(viewer,
        standing.IsChairNow ? Ground.RunsAgenda : Ground.None);

    /// <summary>Adopting minutes: who chaired last, or a chair of the table, so that nobody's leaving keeps them a draft. Shows no item.</summary>
    public static Sight AdoptMinutes(Viewer viewer, SessionStanding standing) => Active(viewer,
        standing.IsChairNow || standing.Roles.HasFlag(TableRoles.Chair) ? Ground.RunsAgenda : Ground.None);

    /// <summary>An item's title (without names). Taking the chair gives no new access. As all of a case, not for who administers or supervises, wherever they sit.</summary>
    public static Sight ItemTitle(Viewer viewer, SessionStanding standing, ItemStanding item)
    {
        var session = Session(viewer, standing);
        if (!session.IsAllowed || !item.IsCase)
        {
            return session;
        }

        return OfCase(viewer,
            item.AdmissionHolds ? Ground.OpenItem
            : item.OnCaseTeam || item.IsProposer ? Ground.CaseTeam
            : item.TookPart ? Ground.TookPart
            : (standing.Roles & (TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead)) != 0 || (standing.IsChairNow && !standing.ChairWasTaken) ? Ground.RunsAgenda
            : Ground.None);
    }

    /// <summary>An item's reference alone: who may see the title, and the coordinator, who plans without knowing what it is about.</summary>
    public static Sight ItemReference(Viewer viewer, SessionStanding standing, ItemStanding item)
    {
        var title = ItemTitle(viewer, standing, item);
        return title.IsAllowed ? title : Active(viewer, viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);
    }

    /// <summary>An item's content: question, contributions, outcomes in the making. Only while it is open, only when admitted.</summary>
    public static Sight ItemContent(Viewer viewer, SessionStanding standing, ItemStanding item)
    {
        if (!item.ContentIsOpen)
        {
            return Sight.Nothing;
        }

        if (!item.IsCase)
        {
            return TakePart(viewer, standing);
        }

        return item.AdmissionHolds && TakePart(viewer, standing).IsAllowed ? OfCase(viewer, Ground.OpenItem, item.OpenUntil) : Sight.Nothing;
    }

    /// <summary>What came of an item, afterwards: outcomes, actions, minutes.</summary>
    public static Sight ItemOutcomes(Viewer viewer, SessionStanding standing, ItemStanding item, DateTimeOffset now)
    {
        if (!viewer.IsActive)
        {
            return Sight.Nothing;
        }

        if (!item.IsCase)
        {
            return TakePart(viewer, standing);
        }

        var live = ItemContent(viewer, standing, item);
        if (live.IsAllowed)
        {
            return live;
        }

        if (item.OnCaseTeam)
        {
            return OfCase(viewer, Ground.CaseTeam);
        }

        return item.TookPart && (item.MinutesReadableUntil is not { } until || now < until)
            ? OfCase(viewer, Ground.TookPart, item.MinutesReadableUntil)
            : Sight.Nothing;
    }

    /// <summary>Writing down for the table, also on behalf of who speaks: the note-taker, who chairs now, and the breakthrough lead.</summary>
    public static Sight NoteDown(Viewer viewer, SessionStanding standing, ItemStanding item)
    {
        var content = ItemContent(viewer, standing, item);
        return content.IsAllowed && (standing.IsChairNow || (standing.Roles & (TableRoles.NoteTaker | TableRoles.BreakthroughLead)) != 0)
            ? content
            : Sight.Nothing;
    }

    /// <summary>Asking a colleague to act for oneself, and acting for one: who works with cases. An administrator and the FG handle none.</summary>
    public static Sight Stewardship(Viewer viewer) => OfCase(viewer, Ground.Self);

    /// <summary>Signals hold no persons: everybody who works in the partnership may read and raise them, but who only administers it.</summary>
    public static Sight Signals(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Administrator) ? Ground.None : Ground.Partnership);

    /// <summary>Working a signal out, putting it on an agenda, answering it, handing it over: who is responsible, and the coordinator.</summary>
    public static Sight LeadSignal(Viewer viewer, bool isResponsible) =>
        isResponsible || viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Signals(viewer) : Sight.Nothing;

    /// <summary>Accounts, organisations, roles of the installation.</summary>
    public static Sight Administration(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Administrator) ? Ground.Administrator : Ground.None);

    /// <summary>The list of grants of roles.</summary>
    public static Sight Grants(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Administrator) ? Ground.Administrator
        : (viewer.Roles & (InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer)) != 0 ? Ground.PrivacyOfficer
        : Ground.None);

    /// <summary>Founding tables.</summary>
    public static Sight FoundTables(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);

    /// <summary>Whether this person's roles show cases, so that a second step at sign-in is required.</summary>
    public static bool SeesCases(InstallationRoles roles, bool hasSeat) =>
        hasSeat || roles != InstallationRoles.Administrator;

    private static bool RunsTable(TableRoles roles) => (roles & (TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead)) != 0;

    private static Sight Active(Viewer viewer, Ground ground) => viewer.IsActive ? new Sight(ground) : Sight.Nothing;
}
