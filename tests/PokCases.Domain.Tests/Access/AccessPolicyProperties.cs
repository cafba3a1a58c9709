using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>What holds whatever somebody's standing is.</summary>
public sealed class AccessPolicyProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Own = Guid.CreateVersion7();

    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Gen<InstallationRoles> Roles = Gen.Choose(0, 31).Select(r => (InstallationRoles)r);

    private static readonly Gen<SessionStanding> SessionStandings =
        from roles in Gen.Choose(0, 127)
        from chair in Coin
        from invited in Coin
        from taken in Coin
        select new SessionStanding((TableRoles)roles, chair, invited, taken);

    private static readonly Gen<DateTimeOffset?> Moments = Gen.Choose(-3, 3).Select(h => h == 0 ? null : (DateTimeOffset?)Now.AddHours(h));

    private static readonly Gen<ItemStanding> ItemStandings =
        from isCase in Coin
        from open in Coin
        from until in Moments
        from admitted in Coin
        from proposer in Coin
        from tookPart in Coin
        from readable in Moments
        from team in Coin
        select new ItemStanding(isCase, open, until, admitted, proposer, tookPart, readable, team);

    private static readonly Gen<CaseStanding> CaseStandings =
        from lead in Coin
        from introducer in Coin
        from team in Coin
        from closed in Coin
        from substitute in Coin
        from teamUntil in Moments
        from substituteUntil in Moments
        from emergencyUntil in Moments
        select new CaseStanding(lead, introducer, team, closed) { IsSubstitute = substitute, TeamUntil = teamUntil, SubstituteUntil = substituteUntil, EmergencyUntil = emergencyUntil };

    private static readonly Gen<(InstallationRoles Roles, SessionStanding Session, ItemStanding Item, CaseStanding Case)> Anything =
        from roles in Roles
        from session in SessionStandings
        from item in ItemStandings
        from onCase in CaseStandings
        select (roles, session, item, onCase);

    [Fact]
    public void WhoIsNotActive_SeesNothing_WhateverTheStanding() => Check(facts =>
        All(Person(facts.Roles, active: false), facts.Session, facts.Item, facts.Case).All(s => !s.IsAllowed));

    [Fact]
    public void WhoHasNoStanding_SeesNothing_WhateverTheItemIs() => Check(facts => All(
        Person(InstallationRoles.None),
        new SessionStanding(TableRoles.None, IsChairNow: false, IsInvited: false, facts.Session.ChairWasTaken),
        facts.Item with { AdmissionHolds = false, IsProposer = false, TookPart = false, OnCaseTeam = false },
        new CaseStanding(false, false, false, facts.Case.IsClosed)).All(s => !s.IsAllowed));

    [Fact]
    public void TakingTheChair_NeverWidensTitleOrContent() => Check(facts =>
    {
        var viewer = Person(facts.Roles);
        var before = facts.Session with { IsChairNow = false };
        var taken = facts.Session with { IsChairNow = true, ChairWasTaken = true };
        return (!AccessPolicy.ItemTitle(viewer, taken, facts.Item).IsAllowed || AccessPolicy.ItemTitle(viewer, before, facts.Item).IsAllowed)
            && (!AccessPolicy.ItemContent(viewer, taken, facts.Item).IsAllowed || AccessPolicy.ItemContent(viewer, before, facts.Item).IsAllowed)
            && (!AccessPolicy.ItemOutcomes(viewer, taken, facts.Item, Now).IsAllowed || AccessPolicy.ItemOutcomes(viewer, before, facts.Item, Now).IsAllowed);
    });

    [Fact]
    public void RolesOfTheInstallation_NeverShowContentOfACase() => Check(facts =>
    {
        var item = facts.Item with { IsCase = true };
        return AccessPolicy.HandlesNoCases(facts.Roles)
            || (AccessPolicy.ItemContent(Person(facts.Roles), facts.Session, item) == AccessPolicy.ItemContent(Person(InstallationRoles.None), facts.Session, item)
                && AccessPolicy.Case(Person(facts.Roles), facts.Case) == AccessPolicy.Case(Person(InstallationRoles.None), facts.Case));
    });

    [Fact]
    public void WhoAdministersOrSupervises_SeesAndHoldsNoCase_WhateverTheStanding() => Check(facts =>
        new[] { InstallationRoles.Administrator, InstallationRoles.DataProtectionOfficer }.Select(r => Person(facts.Roles | r)).All(viewer => OfCase(viewer, facts.Case, facts.Session.Roles).All(s => !s.IsAllowed)));

    [Fact]
    public void WhoAdministersOrSupervises_SeesNothingOfACaseAtATable_WhateverTheStanding() => Check(facts =>
        new[] { InstallationRoles.Administrator, InstallationRoles.DataProtectionOfficer }.Select(r => Person(facts.Roles | r)).All(viewer =>
        {
            var item = facts.Item with { IsCase = true };
            return !AccessPolicy.ItemTitle(viewer, facts.Session, item).IsAllowed && !AccessPolicy.ItemContent(viewer, facts.Session, item).IsAllowed && !AccessPolicy.ItemOutcomes(viewer, facts.Session, item, Now).IsAllowed;
        }));

    [Fact]
    public void AnsweringAnEscalation_NeverShowsACaseThatIsNotSeen() => Check(facts =>
    {
        var viewer = Person(facts.Roles);
        return new[] { viewer.PersonId, Own }.All(contact => AccessPolicy.AnswerEscalation(viewer, facts.Case, contact) is var sight && (!sight.IsAllowed || sight == AccessPolicy.Case(viewer, facts.Case)));
    });

    [Fact]
    public void EmergencyAccess_NeverLetsAnybodyDoMore_WhateverTheStanding() => Check(facts =>
    {
        var viewer = Person(facts.Roles);
        var without = facts.Case with { EmergencyUntil = null };
        return Doing(viewer, facts.Case, facts.Session.Roles).SequenceEqual(Doing(viewer, without, facts.Session.Roles))
            && AccessPolicy.TeamGrant(viewer, facts.Case, facts.Session.Roles) == AccessPolicy.TeamGrant(viewer, without, facts.Session.Roles);
    });

    [Fact]
    public void EmergencyAccess_IsTheGroundOnlyOfWhoHasNoOther() => Check(facts =>
    {
        var viewer = Person(facts.Roles);
        var other = AccessPolicy.Case(viewer, facts.Case with { EmergencyUntil = null });
        var sight = AccessPolicy.Case(viewer, facts.Case with { EmergencyUntil = Now });
        return other.IsAllowed ? sight == other : AccessPolicy.HandlesNoCases(facts.Roles) ? !sight.IsAllowed : sight == new Sight(Ground.Emergency, Now);
    });

    [Fact]
    public void TeamGrant_NeverReachesFurtherThanTheOwnAccess() => Check(facts =>
    {
        var viewer = Person(facts.Roles);
        var grant = AccessPolicy.TeamGrant(viewer, facts.Case, facts.Session.Roles);
        if (grant is not { } limit)
        {
            return true;
        }

        var own = AccessPolicy.Case(viewer, facts.Case.ForWork);
        // By each way the viewer has it: the furthest that any of them reaches.
        DateTimeOffset?[] ways =
        [
            facts.Case.OnTeam ? facts.Case.TeamUntil : null,
            facts.Case.IsSubstitute ? facts.Case.SubstituteUntil : null,
        ];
        return own.IsAllowed && !facts.Case.IsClosed
            && (limit.Until is null
                ? facts.Case.IsLead || (facts.Case.IsIntroducer && limit.EndsAtClosing) || (facts.Case.OnTeam && facts.Case.TeamUntil is null)
                : limit.Until <= ways.Max());
    });

    [Fact]
    public void ContentOfACase_IsNeverSeenOnceTheItemIsClosed() => Check(facts =>
        !AccessPolicy.ItemContent(Person(facts.Roles), facts.Session, facts.Item with { ContentIsOpen = false }).IsAllowed);

    private static Viewer Person(InstallationRoles roles, bool active = true) => new(Guid.CreateVersion7(), Own, roles, active);

    // Accepted, of the case; referred and received by the viewer, or by others.
    private static ReferralStanding Referred(Viewer viewer, CaseStanding standing, TableRoles roles, bool isOwn) =>
        new(ReferralState.Accepted, IsOver: false, isOwn ? viewer.PersonId : Guid.Empty, Own, null, NamesAreOpen: true) { OnCase = standing, HasFunction = isOwn, Roles = roles };

    private static IEnumerable<Sight> Doing(Viewer viewer, CaseStanding standing, TableRoles roles) =>
    [
        AccessPolicy.WorkOnCase(viewer, standing),
        AccessPolicy.HoldCase(viewer, standing),
        AccessPolicy.HandOverCase(viewer, standing),
        AccessPolicy.CloseCase(viewer, standing),
        AccessPolicy.ReopenCase(viewer, standing, roles),
        AccessPolicy.AnswerAftercare(viewer, standing, viewer.PersonId),
        AccessPolicy.AnswerEscalation(viewer, standing, viewer.PersonId),
        AccessPolicy.MoveOnBoard(viewer, roles, standing),
        AccessPolicy.AskDecision(viewer, standing, roles),
        AccessPolicy.BringPerson(viewer, standing, PersonClosing.Open, standing),
        AccessPolicy.ManageTeam(viewer, standing, roles),
        AccessPolicy.AnswerAccessRequest(viewer, standing),
        AccessPolicy.BeginReferral(viewer, standing),
        AccessPolicy.ActOnReferral(viewer, Referred(viewer, standing, roles, isOwn: false), ReferralParty.CaseLead),
        AccessPolicy.ActOnReferral(viewer, Referred(viewer, standing, roles, isOwn: false), ReferralParty.Referrer),
        AccessPolicy.ActOnReferral(viewer, Referred(viewer, standing, roles, isOwn: false), ReferralParty.Receiver),
    ];

    private static IEnumerable<Sight> OfCase(Viewer viewer, CaseStanding standing, TableRoles roles) =>
    [
        AccessPolicy.Case(viewer, standing),
        AccessPolicy.Person(viewer, standing, PersonClosing.Open),
        AccessPolicy.Person(viewer, standing, new PersonClosing(IsClosed: true, IsOpenToViewer: true)),
        AccessPolicy.WorkOnCase(viewer, standing),
        AccessPolicy.HoldCase(viewer, standing),
        AccessPolicy.HandOverCase(viewer, standing),
        AccessPolicy.CloseCase(viewer, standing),
        AccessPolicy.ReopenCase(viewer, standing, roles),
        AccessPolicy.IntroduceCase(viewer, roles),
        AccessPolicy.TriageAnswer(viewer, standing, answerClosedIt: true),
        AccessPolicy.Aftercare(viewer, standing, actsForContact: true),
        AccessPolicy.AnswerAftercare(viewer, standing, viewer.PersonId),
        AccessPolicy.AnswerEscalation(viewer, standing, viewer.PersonId),
        AccessPolicy.Contribution(viewer, standing, Own),
        AccessPolicy.ManageTeam(viewer, standing, roles),
        AccessPolicy.AskForAccess(viewer),
        AccessPolicy.AnswerAccessRequest(viewer, standing),
        AccessPolicy.AskEmergencyAccess(viewer),
        AccessPolicy.TakeEmergencyAccess(viewer, roles, organisationAtTable: true),
        AccessPolicy.BeginReferral(viewer, null),
        AccessPolicy.Referral(viewer, Referred(viewer, standing, roles, isOwn: true)),
        AccessPolicy.ReferralNames(viewer, Referred(viewer, standing, roles, isOwn: true)),
        .. Enum.GetValues<ReferralParty>().Select(p => AccessPolicy.ActOnReferral(viewer, Referred(viewer, standing, roles, isOwn: true), p)),
    ];

    private static IEnumerable<Sight> All(Viewer viewer, SessionStanding session, ItemStanding item, CaseStanding onCase) =>
    [
        AccessPolicy.Table(viewer, session.Roles),
        AccessPolicy.ManageTable(viewer, session.Roles),
        AccessPolicy.Session(viewer, session),
        AccessPolicy.TakePart(viewer, session),
        AccessPolicy.RunAgenda(viewer, session),
        AccessPolicy.Lead(viewer, session),
        AccessPolicy.ItemTitle(viewer, session, item),
        AccessPolicy.ItemContent(viewer, session, item),
        AccessPolicy.ItemOutcomes(viewer, session, item, Now),
        AccessPolicy.Case(viewer, onCase),
        AccessPolicy.Triage(viewer, session.Roles, waits: true),
        AccessPolicy.TriageAnswer(viewer, onCase, answerClosedIt: true),
        AccessPolicy.HoldCase(viewer, onCase),
        AccessPolicy.HandOverCase(viewer, onCase),
        AccessPolicy.ManageTeam(viewer, onCase, session.Roles),
        AccessPolicy.AnswerAccessRequest(viewer, onCase),
        AccessPolicy.TakeEmergencyAccess(viewer, session.Roles, organisationAtTable: false),
        AccessPolicy.EmergencyAccesses(viewer),
        AccessPolicy.ReviewEmergencyAccess(viewer, Own),
        AccessPolicy.AnswerEscalation(viewer, onCase, viewer.IsActive ? Guid.Empty : viewer.PersonId),
        AccessPolicy.Contribution(viewer, onCase, Own),
        AccessPolicy.Action(viewer, viewer.IsActive ? Guid.Empty : viewer.PersonId, lasts: true, Sight.Nothing, Sight.Nothing),
        AccessPolicy.AskedToDecide(viewer, isAsked: !viewer.IsActive, isOpen: true),
        AccessPolicy.AskDecision(viewer, onCase, session.Roles),
        AccessPolicy.Budget(viewer, session.Roles, holdsMandate: session.Roles != TableRoles.None),
        AccessPolicy.BudgetRequests(viewer, session.Roles, holdsMandate: session.Roles != TableRoles.None),
        AccessPolicy.DecideBudget(viewer, holdsMandate: session.Roles != TableRoles.None),
        AccessPolicy.Referral(viewer, Referred(viewer, onCase, session.Roles, isOwn: !viewer.IsActive)),
        AccessPolicy.ReferralNames(viewer, Referred(viewer, onCase, session.Roles, isOwn: !viewer.IsActive)),
        AccessPolicy.ReferralTerms(viewer, Referred(viewer, onCase, session.Roles, isOwn: !viewer.IsActive)),
        .. Enum.GetValues<ReferralParty>().Select(p => AccessPolicy.ActOnReferral(viewer, Referred(viewer, onCase, session.Roles, isOwn: !viewer.IsActive), p)),
        AccessPolicy.Administration(viewer),
        AccessPolicy.Grants(viewer),
        AccessPolicy.FoundTables(viewer),
    ];

    private static void Check(Func<(InstallationRoles Roles, SessionStanding Session, ItemStanding Item, CaseStanding Case), bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Anything.ToArbitrary(), holds));
}
