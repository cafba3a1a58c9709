using PokCases.Domain.Accounts;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>
/// Who may, written from the design (§1, §2.5) and the issue, in plain facts. It asks nothing of the access policy:
/// where the two differ, one of them is wrong.
/// </summary>
internal sealed partial class Oracle(Facts facts)
{
    private const TableRoles Running = TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead;

    public Facts Facts => facts;

    // An administrator sees no content, and the FG handles nothing.
    public static bool HandlesCases(Who who) => who.IsIn && !who.Is(InstallationRoles.Administrator | InstallationRoles.DataProtectionOfficer);

    public static bool IsCoordinator(Who who) => who.Is(InstallationRoles.Coordinator);

    public static bool IsAdministrator(Who who) => who.Is(InstallationRoles.Administrator);

    public static bool Supervises(Who who) => who.Is(InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer);

    public static bool ReviewsEmergency(Who who) => who.Is(InstallationRoles.PrivacyOfficer) && !who.Is(InstallationRoles.DataProtectionOfficer);

    /// <summary>"Answers residents' requests" (§1); the FG handles nothing, the administrator sees no content.</summary>
    public static bool HandlesRequests(Who who) => who.Is(InstallationRoles.PrivacyOfficer) && HandlesCases(who);

    /// <summary>"Only legal advisors of the hour's organisation see it" (issue): a role of the installation, of that organisation, of who handles anything.</summary>
    public static bool AdvisesAt(Who who, Guid organisation) => who.Is(InstallationRoles.LegalAdvisor) && who.Organisation == organisation && HandlesCases(who);

    /// <summary>Sociaal raadslid.</summary>
    public static bool IsAdvisor(Who who) => who.Is(InstallationRoles.LegalAdvisor) && HandlesCases(who);

    /// <summary>"That somebody came is as secret as what was said" (issue): the advisor who holds the matter, and the one who stands in.</summary>
    public bool AdvisesIn(Who who, Guid matter) => IsAdvisor(who) && ActsAs(who, facts.Matters.Single(m => m.Id == matter).AdvisorId);

    /// <summary>"A hand-over that the other accepts" (decision 0028): the colleague it is offered to reads the words of the offer, and nothing else.</summary>
    public bool IsOfferedMatter(Who who, Guid matter) => IsAdvisor(who) && facts.Matters.Single(m => m.Id == matter).OfferedToId == who.Id;

    public static bool WorksInPartnership(Who who) => who.IsIn && !IsAdministrator(who);

    public Case CaseOf(Guid id) => facts.Cases.Single(c => c.Id == id);

    /// <summary>Case team: who leads it, brought it, was added, acts for who leads it, and for an hour who took emergency access.</summary>
    public bool SeesCase(Who who, Guid id) => WorksWithCase(who, id) || (HandlesCases(who) && facts.Emergencies.Exists(e => e.CaseId == id && e.PersonId == who.Id && e.From <= facts.Now && facts.Now < e.Until));

    /// <summary>The same without emergency access, which only reads.</summary>
    public bool WorksWithCase(Who who, Guid id)
    {
        var about = facts.Cases.Find(c => c.Id == id);
        return about is not null && HandlesCases(who)
            && (HoldsCase(who, id)
                || (about.IntroducerId == who.Id && about.Stage != CaseStage.Closed)
                || facts.Team.Exists(m => m.CaseId == id && m.ProfessionalId == who.Id && m.From <= facts.Now && (m.Until is null || facts.Now < m.Until)));
    }

    /// <summary>And changes it: not once it is closed.</summary>
    public bool ChangesCase(Who who, Guid id) => WorksWithCase(who, id) && CaseOf(id).Stage != CaseStage.Closed;

    public bool HoldsCase(Who who, Guid id) => HandlesCases(who) && ActsAs(who, CaseOf(id).CaseLeadId);

    public bool LeadsCase(Who who, Guid id) => HandlesCases(who) && CaseOf(id).CaseLeadId == who.Id;

    /// <summary>Who was offered the lead of a case, while it is open: only that person.</summary>
    public static bool IsAskedToLead(Who who, CaseLeadTransfer offer) => HandlesCases(who) && offer.ToId == who.Id && offer.State == CaseLeadTransferState.Offered;

    /// <summary>That person, or who acts for a colleague who is away, as both agreed.</summary>
    public bool ActsAs(Who who, Guid person) => who.IsIn && (who.Id == person
        || facts.Stewardships.Exists(s => s.AwayId == person && s.SubstituteId == who.Id && s.AgreedAt is not null && s.EndedAt is null && s.From <= facts.Now && facts.Now < s.Until));

    public TableRoles RolesAt(Who who, Guid table) => who.IsIn ? facts.Seats.Find(m => m.TableId == table && m.ProfessionalId == who.Id)?.Roles ?? TableRoles.None : TableRoles.None;

    public bool SeesTable(Who who, Guid table) => RolesAt(who, table) != TableRoles.None || IsCoordinator(who);

    public bool ManagesTable(Who who, Guid table) => RolesAt(who, table).HasFlag(TableRoles.Chair) || IsCoordinator(who);

    public bool RunsTable(Who who, Guid table) => (RolesAt(who, table) & Running) != 0;

    public bool PlansAt(Who who, Guid table) => (RolesAt(who, table) & (TableRoles.Chair | TableRoles.DeputyChair)) != 0 || IsCoordinator(who);

    public bool HoldsMandate(Who who, Guid table) => who.IsIn && facts.Seats.Exists(m => m.TableId == table && m.ProfessionalId == who.Id && m.Mandate.Length > 0);

    public bool SeesBudget(Who who, Guid table) => DecidesBudget(who, table) || IsCoordinator(who);

    public bool DecidesBudget(Who who, Guid table) => RolesAt(who, table).HasFlag(TableRoles.Chair) || HoldsMandate(who, table);

    public Session SessionOf(Guid id) => facts.Sessions.Single(s => s.Id == id);

    public bool SeesSession(Who who, Guid id) => TakesPart(who, id) || IsCoordinator(who);

    public bool TakesPart(Who who, Guid id) => RolesAt(who, SessionOf(id).TableId) != TableRoles.None || IsInvited(who, id);

    public bool IsInvited(Who who, Guid id) => who.IsIn && facts.Invitations.Exists(i => i.SessionId == id && i.ProfessionalId == who.Id && i.Answer != InvitationAnswer.Declined);

    public bool WasInvited(Who who, Guid id) => who.IsIn && facts.Invitations.Exists(i => i.SessionId == id && i.ProfessionalId == who.Id);

    public bool PlansSession(Who who, Guid id) => ChairsSession(who, id) || PlansAt(who, SessionOf(id).TableId);

    public bool ChairsSession(Who who, Guid id) => who.IsIn && SessionOf(id).ChairId == who.Id;

    /// <summary>Admitted to an item that is open now: sitting at the table is not access.</summary>
    public bool IsInItem(Who who, Guid itemId)
    {
        var item = facts.Items.Single(i => i.Id == itemId);
        var isOpen = SessionOf(item.SessionId).State == SessionState.Running && item.State == ItemState.Running && facts.Now < item.ContentOpenUntil;
        // "Administrator: no content. FG: log, no content" (issue), wherever they sit.
        return isOpen && TakesPart(who, item.SessionId) && (item.Kind != ItemKind.Case || (HandlesCases(who) && IsAdmitted(who, itemId)));
    }

    public bool IsAdmitted(Who who, Guid itemId) => who.IsIn && facts.Admissions.Exists(a => a.ItemId == itemId && a.ProfessionalId == who.Id && a.WithdrawnAt is null && !a.NeedsSecond);

    /// <summary>Took part, and the minutes may still be read.</summary>
    public bool ReadsMinutes(Who who, Guid itemId)
    {
        var item = facts.Items.Single(i => i.Id == itemId);
        return item.Kind != ItemKind.Case
            ? TakesPart(who, item.SessionId)
            : HandlesCases(who) && TookPart(who, itemId) && !facts.Minutes.Exists(m => m.SessionId == item.SessionId && m.ReadableUntil <= facts.Now);
    }

    public bool TookPart(Who who, Guid itemId) => who.IsIn && facts.Admissions.Exists(a => a.ItemId == itemId && a.ProfessionalId == who.Id && a.TookPartAt is not null);

    /// <summary>A case's item by its title: who is or was in it or of the case, who proposed it, and who runs the agenda.</summary>
    public bool SeesTitle(Who who, AgendaItem item) => SeesSession(who, item.SessionId) && HandlesCases(who)
        && (IsAdmitted(who, item.Id) || ActsAs(who, item.ProposedById) || TookPart(who, item.Id) || WorksWithCase(who, item.CaseId!.Value)
            || RunsTable(who, SessionOf(item.SessionId).TableId)
            || (ChairsSession(who, item.SessionId) && !SessionOf(item.SessionId).ChairWasTaken));

    /// <summary>Decides for the table what becomes of a case that was brought, until that is decided.</summary>
    public bool Triages(Who who, Guid id) => HasRound(id) && RunsTable(who, CaseOf(id).TableId);

    public bool IsAsked(Who who, InterimDecision decision) => decision.State == InterimState.Asked
        && (ActsAs(who, decision.MandateHolderId) || decision.Answers.Any(a => ActsAs(who, a.ProfessionalId)));

    public bool SeesAction(Who who, CaseAction action) =>
        (ActsAs(who, action.ResponsibleId) && (action.State == ActionState.Open || facts.Now < action.EndedAt + CaseAction.ReopenFor))
        || (action.CaseId is { } about && SeesCase(who, about))
        || (action.ItemId is { } item && (IsInItem(who, item) || ReadsMinutes(who, item)));

    public bool SeesOutcome(Who who, Outcome outcome) =>
        (outcome.CaseId is { } about && SeesCase(who, about))
        || IsInItem(who, outcome.ItemId) || ReadsMinutes(who, outcome.ItemId)
        || (outcome.State == OutcomeState.Proposed && outcome.MandateHolderId is { } holder && ActsAs(who, holder));

    /// <summary>"You stay responsible until the other has taken over": who refers, and who stands in while it is not over.</summary>
    public bool Refers(Who who, Referral referral) => HandlesCases(who) && (who.Id == referral.ReferrerId || (!referral.IsOver && ActsAs(who, referral.ReferrerId)));

    /// <summary>Who receives, while it is before them and not a moment longer: the person who was asked, or who has the function there.</summary>
    public bool Receives(Who who, Referral referral) => HandlesCases(who) && referral.ReceiverOrganisationId is { } asked
        && referral.State is ReferralState.Requested or ReferralState.Accepted or ReferralState.InProgress or ReferralState.OnHold
        && ((who.Organisation == asked && (referral.ReceiverPersonId == who.Id || facts.HelpFunctions.Exists(f => f.Id == referral.FunctionId && f.TakesIn(who.Id))))
            || (referral.ReceiverPersonId is { } person && person != who.Id && ActsAs(who, person)));

    /// <summary>What a referral says; a draft is the referrer's.</summary>
    public bool SeesReferral(Who who, Referral referral) => Refers(who, referral)
        || (referral.State != ReferralState.Draft && (Receives(who, referral) || (referral.CaseId is { } about && SeesCase(who, about))));

    /// <summary>That it is there: the chair of its table and the coordinator follow terms.</summary>
    public bool FollowsReferral(Who who, Referral referral) => SeesReferral(who, referral)
        || (referral.State != ReferralState.Draft && ((referral.TableId is { } table && HandlesCases(who) && RolesAt(who, table).HasFlag(TableRoles.Chair)) || IsCoordinator(who)));

    /// <summary>Who does something with it: both sides; who holds the case and the chair, when somebody has to be responsible.</summary>
    public bool ActsOnReferral(Who who, Referral referral) => Refers(who, referral) || Receives(who, referral)
        || (referral.State != ReferralState.Draft && ((referral.CaseId is { } about && HoldsCase(who, about)) || (referral.TableId is { } table && HandlesCases(who) && RolesAt(who, table).HasFlag(TableRoles.Chair))));

    public bool SeesRequest(Who who, BudgetRequest request) => SeesCase(who, request.CaseId) || DecidesBudget(who, facts.Budgets.Single(b => b.Id == request.BudgetId).TableId);

    private bool HasRound(Guid id) => facts.Rounds.Exists(r => r.CaseId == id && r.TableId == CaseOf(id).TableId && r.Outcome is null);
}
