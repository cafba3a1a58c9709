using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>Cases, their actions, and what is decided about them.</content>
public static partial class AccessPolicy
{
    /// <summary>Roles that keep somebody away from every case: who administers sees no content, and who supervises handles nothing (design §1). As a value, for conditions of queries.</summary>
    public const InstallationRoles WithoutCases = InstallationRoles.Administrator | InstallationRoles.DataProtectionOfficer;

    /// <summary>Whether somebody with these roles handles no cases (<see cref="WithoutCases"/>).</summary>
    public static bool HandlesNoCases(InstallationRoles roles) => (roles & WithoutCases) != 0;

    /// <summary>A case's own page: question, stage, outcomes, actions.</summary>
    public static Sight Case(Viewer viewer, CaseStanding standing) =>
        standing.IsLead || (standing.IsIntroducer && !standing.IsClosed) ? OfCase(viewer, Ground.CaseTeam)
        : standing.OnTeam ? OfCase(viewer, Ground.CaseTeam, standing.TeamUntil)
        : standing.IsSubstitute ? OfCase(viewer, Ground.Substitute, standing.SubstituteUntil)
        : standing.EmergencyUntil is { } until ? OfCase(viewer, Ground.Emergency, until)
        : Sight.Nothing;

    /// <summary>One person of a case's household, with all that is known of that person there. The one place where this is asked.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="closing">Whether the person is closed there, and to whom not.</param>
    public static Sight Person(Viewer viewer, CaseStanding standing, PersonClosing closing) =>
        !closing.IsClosed || closing.IsOpenToViewer || HoldCase(viewer, standing).IsAllowed ? Case(viewer, standing) : Sight.Nothing;

    /// <summary>Bringing a person of one case into another: only who works on both, and on the first in an own right.</summary>
    public static Sight BringPerson(Viewer viewer, CaseStanding from, PersonClosing closing, CaseStanding to) =>
        Person(viewer, from, closing).Ground == Ground.CaseTeam && WorkOnCase(viewer, from).IsAllowed ? WorkOnCase(viewer, to) : Sight.Nothing;

    /// <summary>One contribution outside an open item: only the own organisation's, for who works on the case.</summary>
    public static Sight Contribution(Viewer viewer, CaseStanding standing, Guid contributionOrganisationId) => Active(viewer,
        Case(viewer, standing).IsAllowed && contributionOrganisationId == viewer.OrganisationId ? Ground.OwnOrganisation : Ground.None);

    /// <summary>Bringing a case to a table: its members, except who sits there beside a resident or to guide the talk.</summary>
    public static Sight IntroduceCase(Viewer viewer, TableRoles roles) => OfCase(viewer,
        (roles & (TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead | TableRoles.NoteTaker | TableRoles.Participant)) != 0
            ? Ground.TableMember
            : Ground.None);

    /// <summary>Triage on the pseudonymised introduction: chairs, deputies and breakthrough lead of the table that is asked, until it is decided.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table that is asked.</param>
    /// <param name="waits">Whether the case waits for that table's answer.</param>
    public static Sight Triage(Viewer viewer, TableRoles roles, bool waits) => Active(viewer,
        waits && (roles & (TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead)) != 0 ? Ground.Triage : Ground.None);

    /// <summary>What triage answered: who sees the case, and of a case that the answer itself closed still who brought it. Once it was worked on and closed, not any more.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="answerClosedIt">Whether the case is closed because the table did not take it up, and for no other reason.</param>
    public static Sight TriageAnswer(Viewer viewer, CaseStanding standing, bool answerClosedIt)
    {
        var sees = Case(viewer, standing);
        return sees.IsAllowed ? sees : OfCase(viewer, standing is { IsIntroducer: true, IsClosed: true } && answerClosedIt ? Ground.CaseTeam : Ground.None);
    }

    /// <summary>The page to bring a case: everybody who handles cases. Says nothing about any case; to which table, <see cref="IntroduceCase"/> says.</summary>
    public static Sight BringCases(Viewer viewer) => OfCase(viewer, Ground.Self);

    /// <summary>Intakes of one's own that stopped at danger, and noting one: nobody else's, and nobody who handles no cases.</summary>
    public static Sight OwnIntakeStops(Viewer viewer) => OfCase(viewer, Ground.Self);

    /// <summary>Changing what stands in a case: who may see it, while it isn't closed; never by emergency access, which only reads.</summary>
    public static Sight WorkOnCase(Viewer viewer, CaseStanding standing) => standing.IsClosed ? Sight.Nothing : Case(viewer, standing.ForWork);

    /// <summary>What only who holds a case does: the case lead, and who acts for the case lead now.</summary>
    public static Sight HoldCase(Viewer viewer, CaseStanding standing) => OfCase(viewer,
        standing.IsLead ? Ground.CaseTeam : standing.IsSubstitute ? Ground.Substitute : Ground.None);

    /// <summary>Handing a case over for good: only the case lead. Who acts for somebody can't give away what was lent.</summary>
    public static Sight HandOverCase(Viewer viewer, CaseStanding standing) => OfCase(viewer, standing.IsLead ? Ground.CaseTeam : Ground.None);

    /// <summary>Closing a case: who holds it, once.</summary>
    public static Sight CloseCase(Viewer viewer, CaseStanding standing) => standing.IsClosed ? Sight.Nothing : HoldCase(viewer, standing);

    /// <summary>Taking a closed case up again: who holds it, and a chair of its table, who sees reference and title for it and no more.</summary>
    public static Sight ReopenCase(Viewer viewer, CaseStanding standing, TableRoles roles) => !standing.IsClosed ? Sight.Nothing : OfCase(viewer,
        standing.IsLead ? Ground.CaseTeam
        : roles.HasFlag(TableRoles.Chair) ? Ground.RunsAgenda
        : Ground.None);

    /// <summary>The aftercare of a case: who sees the case, and who acts for a contact who still has to ask. Nothing else of the case is lent with it.</summary>
    public static Sight Aftercare(Viewer viewer, CaseStanding standing, bool actsForContact)
    {
        var sees = Case(viewer, standing);
        return sees.IsAllowed ? sees : OfCase(viewer, actsForContact ? Ground.Substitute : Ground.None);
    }

    /// <summary>Writing down what the resident said after closing: the contact person, who holds the case, and who acts for either.</summary>
    public static Sight AnswerAftercare(Viewer viewer, CaseStanding standing, Guid contactId) =>
        viewer.ActsAs(contactId) || standing.IsLead || standing.IsSubstitute ? Aftercare(viewer, standing.ForWork, viewer.IsSubstituteOf(contactId)) : Sight.Nothing;

    /// <summary>Writing down what a higher step of the ladder answered: who works on the case, and once it is closed who holds it, the contact person, and who acts for either. Nobody sees the case by it.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="contactId">Who stays the resident's contact after closing; null while nobody does.</param>
    public static Sight AnswerEscalation(Viewer viewer, CaseStanding standing, Guid? contactId) =>
        !standing.IsClosed || standing.IsLead || standing.IsSubstitute || (contactId is { } contact && viewer.ActsAs(contact)) ? Case(viewer, standing.ForWork) : Sight.Nothing;

    /// <summary>All cases by reference, stage, table, municipality and dates; no titles, no questions.</summary>
    public static Sight CaseFigures(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);

    /// <summary>A case on its table's board, by reference: who works on it, who runs the table's agenda, and the coordinator. Other members see only their own.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table.</param>
    /// <param name="onCase">The ground on which the viewer sees the case itself; none when that is not so.</param>
    public static Sight BoardCard(Viewer viewer, TableRoles roles, Ground onCase) => Active(viewer,
        onCase != Ground.None ? onCase
        : RunsTable(roles) ? Ground.RunsAgenda
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>The title of a case on its table's board: who works on it, and who runs the agenda once it was brought there.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table.</param>
    /// <param name="onCase">The ground on which the viewer sees the case itself; none when that is not so.</param>
    /// <param name="onAgenda">Whether it was brought to a session of the table.</param>
    public static Sight BoardTitle(Viewer viewer, TableRoles roles, Ground onCase, bool onAgenda) => Active(viewer,
        onCase != Ground.None ? onCase
        : RunsTable(roles) && onAgenda ? Ground.RunsAgenda
        : Ground.None);

    /// <summary>Moving a case on its table's board: who works on it, and who runs the table's agenda, while it isn't closed.</summary>
    public static Sight MoveOnBoard(Viewer viewer, TableRoles roles, CaseStanding standing)
    {
        var works = WorkOnCase(viewer, standing);
        return works.IsAllowed ? works : Active(viewer, RunsTable(roles) && !standing.IsClosed ? Ground.RunsAgenda : Ground.None);
    }

    /// <summary>Looking for cases, and keeping one's own ways of looking: everybody but an administrator, who sees no cases.</summary>
    public static Sight LookForCases(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Administrator) ? Ground.None : Ground.Self);

    /// <summary>Bringing in a case history from a file: the coordinator, who sees the rows of the own file and no case afterwards.</summary>
    public static Sight ImportCases(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);

    /// <summary>A document of a case: as a contribution, only the own organisation's, for who works on the case.</summary>
    public static Sight Document(Viewer viewer, CaseStanding standing, Guid documentOrganisationId) =>
        Contribution(viewer, standing, documentOrganisationId);

    /// <summary>Marking an action done or cancelled, opening it again, moving its date: who is responsible, and who holds its case.</summary>
    public static Sight ChangeAction(Viewer viewer, Guid responsibleId, Sight holdsCase)
    {
        var own = OwnWork(viewer, responsibleId);
        return own.IsAllowed ? own : viewer.IsActive ? holdsCase : Sight.Nothing;
    }

    /// <summary>An action: who is responsible sees it while it lasts, which is while it can be opened again; else by its item or case.</summary>
    public static Sight Action(Viewer viewer, Guid responsibleId, bool lasts, Sight byItem, Sight byCase)
    {
        if (!viewer.IsActive)
        {
            return Sight.Nothing;
        }

        var own = OwnWork(viewer, responsibleId);
        return own.IsAllowed && lasts ? own : byCase.IsAllowed ? byCase : byItem;
    }

    /// <summary>An action that rests on somebody: that person, and who acts for that person now.</summary>
    public static Sight OwnWork(Viewer viewer, Guid responsibleId) => Active(viewer,
        responsibleId == viewer.PersonId ? Ground.OwnAction : viewer.IsSubstituteOf(responsibleId) ? Ground.Substitute : Ground.None);

    /// <summary>Question and proposal of an interim decision, and the text of a decision that still waits after its session: who is asked to agree or to decide, only while it is open.</summary>
    public static Sight AskedToDecide(Viewer viewer, bool isAsked, bool isOpen) => Active(viewer, isAsked && isOpen ? Ground.AskedToDecide : Ground.None);

    /// <summary>Asking for an interim decision and taking the question back: who holds the case, and a chair of its table who is of the case.</summary>
    public static Sight AskDecision(Viewer viewer, CaseStanding standing, TableRoles roles) =>
        HoldCase(viewer, standing).IsAllowed || roles.HasFlag(TableRoles.Chair) ? WorkOnCase(viewer, standing) : Sight.Nothing;

    /// <summary>A table's breakthrough budget: amounts, references and states of requests. The chair, who holds a mandate there, and the coordinator.</summary>
    public static Sight Budget(Viewer viewer, TableRoles roles, bool holdsMandate) => Active(viewer,
        roles.HasFlag(TableRoles.Chair) ? Ground.RunsAgenda
        : roles != TableRoles.None && holdsMandate ? Ground.HoldsMandate
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>What a request to the budget says: as the budget, but never the coordinator.</summary>
    public static Sight BudgetRequests(Viewer viewer, TableRoles roles, bool holdsMandate) =>
        Budget(viewer with { Roles = InstallationRoles.None }, roles, holdsMandate);

    /// <summary>Agreeing with a request or rejecting it: who holds a mandate at the table.</summary>
    public static Sight DecideBudget(Viewer viewer, bool holdsMandate) => Active(viewer, holdsMandate ? Ground.HoldsMandate : Ground.None);

    private static Sight OfCase(Viewer viewer, Ground ground, DateTimeOffset? until = null)
    {
        var sight = HandlesNoCases(viewer.Roles) ? Sight.Nothing : Active(viewer, ground);
        return sight.IsAllowed ? sight with { Until = until } : sight;
    }
}
