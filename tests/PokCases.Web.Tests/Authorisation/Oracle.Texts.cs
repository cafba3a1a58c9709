using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Domain.Signals;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Who may read a text, by the row it stands in. A kind of row that nobody named throws.</content>
internal sealed partial class Oracle
{
    /// <param name="who">Who looks.</param>
    /// <param name="planted">Where it stands.</param>
    /// <param name="route">Where it was seen: at a table a name is not read by who reads it in the case.</param>
    public bool Reads(Who who, Planted planted, string route) => planted.Row switch
    {
        SharingDecision or CaseDocument or Contribution when GoesAlong(who, planted.Row, planted.Column.Split('.')[1], route) => true,
        // "It is somebody's own words" (decision 0023): whoever said or wrote it changes what stands there.
        Person p when route.EndsWith("/bijdragen/{contributionId:guid}/wijzigen", StringComparison.Ordinal) && facts.Contributions.Exists(c => (c.SpeakerId == who.Id || c.AuthorId == who.Id) && IsInItem(who, c.ItemId)
            && facts.Household.Exists(m => m.PersonId == p.Id && m.CaseId == c.CaseId)) => true,
        Person p when route.StartsWith("/sessies/", StringComparison.Ordinal) => ReadsNameAtTable(who, p, route),
        // Whom a request is about is chosen from the households of the named cases; whoever holds the case is told whom the work is about.
        Person p when route.StartsWith("/verzoeken/taken/", StringComparison.Ordinal) => facts.Residents.Exists(r => r.PersonIds.Contains(p.Id) && HasTask(who, r)),
        Person p when route.StartsWith("/verzoeken/", StringComparison.Ordinal) => HandlesRequests(who) && IsInRequest(p.Id),
        HouseholdMember m when route.StartsWith("/verzoeken/", StringComparison.Ordinal) => HandlesRequests(who) && IsInRequest(m.PersonId),
        // Roles stand in the place of names; of a closed person no role either (decision 0023).
        HouseholdMember m when planted.Column.EndsWith(".OwnRole", StringComparison.Ordinal) => SeesMember(who, m) || (m.ClosedAt is null && IsInItemOf(who, m.CaseId)),
        Case c => planted.Column.EndsWith(".Title", StringComparison.Ordinal) ? ReadsTitle(who, c) : SeesCase(who, c.Id) || IsInItemOf(who, c.Id) || Triages(who, c.Id),
        Introduction i => SeesCase(who, i.CaseId) || Triages(who, i.CaseId),
        TriageRound r => SeesCase(who, r.CaseId) || Triages(who, r.CaseId),
        Contribution c => ReadsContribution(who, c),
        Outcome o => SeesOutcome(who, o),
        OutcomePosition p => SeesOutcome(who, facts.Outcomes.Single(o => o.Id == p.OutcomeId)),
        CaseAction a => SeesAction(who, a),
        ItemMinutes m => ReadsOutcomesOf(who, m.ItemId),
        MinutesAddition m => ReadsOutcomesOf(who, m.ItemId),
        RoomGuest g => ReadsOutcomesOf(who, g.ItemId),
        ItemProposal p => ReadsProposal(who, facts.Items.Single(i => i.Id == p.ItemId)),
        // The plan is open to who is admitted.
        Goal g => SeesCase(who, g.CaseId) || IsInItemOf(who, g.CaseId),
        CaseMethod m => SeesCase(who, m.CaseId) || IsInItemOf(who, m.CaseId),
        MethodStep s => SeesCase(who, s.CaseId) || IsInItemOf(who, s.CaseId),
        MethodAnswer a => facts.Steps.Single(s => s.Id == a.StepId).CaseId is var about && (SeesCase(who, about) || IsInItemOf(who, about)),
        Breakthrough b => SeesCase(who, b.CaseId),
        Scenario s => SeesCase(who, s.CaseId),
        ResidentItem r => SeesCase(who, r.CaseId),
        HouseholdMember m => SeesMember(who, m),
        Person p => facts.Household.Exists(m => m.PersonId == p.Id && SeesMember(who, m)),
        SafeContact s => SeesMember(who, facts.Household.Single(m => m.Id == s.MemberId)),
        Representation r => facts.Household.Exists(m => m.PersonId == r.PersonId && SeesMember(who, m)),
        Help h => SeesCase(who, h.CaseId),
        // A date that everything turns on hangs over the item too.
        HardDate d => SeesCase(who, d.CaseId) || IsInItemOf(who, d.CaseId),
        CaseDocument d => ReadsDocument(who, d),
        CaseEvent e => SeesCase(who, e.CaseId) && !IsAboutSomebodyClosed(who, e.SubjectId),
        BudgetRequest r => SeesRequest(who, r),
        // The coordinator follows figures (§1): why the pot itself was filled or corrected is of no case; what is of a request is.
        BudgetMovement m => DecidesBudget(who, facts.Budgets.Single(b => b.Id == m.BudgetId).TableId) || (m.RequestId is null && IsCoordinator(who)),
        InterimDecision d => SeesCase(who, d.CaseId) || IsAsked(who, d),
        InterimAnswer a => facts.Interim.Single(d => d.Id == a.DecisionId) is var d && (SeesCase(who, d.CaseId) || IsAsked(who, d)),
        CaseClosing c => SeesCase(who, c.CaseId) || IsContact(who, c.CaseId),
        AftercareCheck a => SeesCase(who, a.CaseId) || IsContact(who, a.CaseId),
        CaseEscalation e => SeesCase(who, e.CaseId),
        // A resident asks about it: who handles that sees of whom and to whom it is, and the rest in the report.
        Referral r when route.StartsWith("/verzoeken/", StringComparison.Ordinal) && planted.Column.Split('.')[1] is "ResidentName" or "ReceiverName" => HandlesRequests(who) && facts.Residents.Exists(q => q.ReferralIds.Contains(r.Id)),
        // Who a resident without a case is, the receiver may hear only after accepting.
        Referral r when planted.Column.Split('.')[1] is "ResidentName" or "ResidentReach" => Refers(who, r) || (Receives(who, r) && (!r.IsPseudonymous || r.State != ReferralState.Requested)),
        // To whom, the terms say; and a referral of the case names it at triage.
        Referral r when planted.Column.EndsWith(".ReceiverName", StringComparison.Ordinal) => FollowsReferral(who, r),
        Referral r => SeesReferral(who, r),
        ReferralStep s => SeesReferral(who, facts.Referrals.Single(r => r.Id == s.ReferralId)),
        HandoverTalk t => SeesReferral(who, facts.Referrals.Single(r => r.Id == t.ReferralId)),
        ReferralAppointment a => SeesReferral(who, facts.Referrals.Single(r => r.Id == a.ReferralId)),
        ReferralFeedback f => SeesReferral(who, facts.Referrals.Single(r => r.Id == f.ReferralId)),
        AdviceMatter m when planted.Column.EndsWith(".OfferWords", StringComparison.Ordinal) => AdvisesIn(who, m.Id) || IsOfferedMatter(who, m.Id),
        AdviceMatter m => AdvisesIn(who, m.Id),
        MatterDocument d => AdvisesIn(who, d.MatterId),
        ClientContact c => AdvisesIn(who, c.MatterId),
        ObjectionDecision d => AdvisesIn(who, d.MatterId),
        ObjectionEvent e => AdvisesIn(who, e.MatterId),
        ClaimedRight r => AdvisesIn(who, r.MatterId),
        AdviceRecord a => AdvisesIn(who, a.MatterId),
        NameReveal r => SeesCase(who, r.CaseId),
        // What is asked and why it was decided so, for who has to do what follows; what was checked and how, and the report itself, for nobody else.
        ResidentRequest r => HandlesRequests(who) || (planted.Column.Split('.')[1] is "What" or "Wrong" or "Right" or "Reason" && HasTask(who, r)),
        ReportItem => HandlesRequests(who),
        RequestFile => HandlesRequests(who),
        RequestTask t => HandlesRequests(who) || HoldsCase(who, t.CaseId),
        QueueVisitor v => AdvisesAt(who, facts.DeskDays.Single(d => d.Id == v.DayId).OrganisationId),
        WaitingListEntry e => AdvisesAt(who, e.OrganisationId),
        // "open texts readable only by the coordinator".
        SurveyRemark => IsCoordinator(who),
        Signal => WorksInPartnership(who),
        SharingDecision d => ReadsSharing(who, d),
        Consent c => SeesCase(who, c.CaseId),
        CaseTeamChange c => SeesCase(who, c.CaseId),
        CaseLeadTransfer t => IsAskedToLead(who, t) || LeadsCase(who, t.CaseId),
        AccessRequest r => (who.IsIn && r.AskerId == who.Id) || (r.CaseId is { } about && HoldsCase(who, about)),
        EmergencyAccess e => (who.IsIn && e.PersonId == who.Id) || Supervises(who) || SeesCase(who, e.CaseId),
        CaseKeeping or RetentionHold => who.Is(InstallationRoles.PrivacyOfficer) && !who.Is(InstallationRoles.DataProtectionOfficer | InstallationRoles.Administrator),
        SavedView v => who.IsIn && v.OwnerId == who.Id,
        CaseImport i => IsCoordinator(who) && i.ById == who.Id,
        IntakeStop s => who.IsIn && s.NotedById == who.Id,
        var other => throw new InvalidOperationException($"Nobody said who reads {other.GetType().Name} ({planted.Column}): give it a line in the oracle."),
    };

    /// <summary>"Names appear after a logged decision to reveal, for whom and why. Intervisie never reveals" (issue); never on the screen in the room or in minutes (decision 0023).</summary>
    public bool ReadsNameAtTable(Who who, Person person, string route) =>
        !route.Contains("/groot-scherm", StringComparison.Ordinal) && !route.Contains("/verslag", StringComparison.Ordinal)
        && facts.Household.Exists(m => m.PersonId == person.Id && (m.ClosedAt is null || SeesMember(who, m)) && IsRevealedTo(who, m.CaseId));

    public bool HasTask(Who who, ResidentRequest request) => facts.Tasks.Exists(t => t.RequestId == request.Id && HoldsCase(who, t.CaseId));

    public bool SeesMember(Who who, HouseholdMember member) => SeesCase(who, member.CaseId)
        && (member.ClosedAt is null || member.OpenTo.Contains(who.Id) || HoldsCase(who, member.CaseId));

    public bool ReadsDocument(Who who, CaseDocument document) => SeesCase(who, document.CaseId)
        && (document.OrganisationId == who.Organisation
            || facts.Sharing.Exists(d => IsOpenTo(who, d, document.CaseId, document.OrganisationId)
                && (d.Documents == SharedDocuments.All || (d.Documents == SharedDocuments.Named && d.Parts.Any(p => p.Kind == SharedPartKind.Document && p.SubjectId == document.Id)))
                && (!d.OnlyWhatIsThere || document.AddedAt <= d.DecidedAt)));

    /// <summary>Along with a referral: what its decision names, to whom both are for, once that one may know who it is about.</summary>
    public bool GoesAlong(Who who, Referral referral, CaseDocument document) => Opened(who, referral) is { } d && Names(d, document);

    private static bool Names(SharingDecision d, CaseDocument document) =>
        document.CaseId == d.CaseId && document.OrganisationId == d.OrganisationId && document.RemovedAt is null
        && (d.Documents == SharedDocuments.All || (d.Documents == SharedDocuments.Named && d.Parts.Any(p => p.Kind == SharedPartKind.Document && p.SubjectId == document.Id)))
        && (!d.OnlyWhatIsThere || document.AddedAt <= d.DecidedAt);

    // By which decision something goes along with a referral to this person.
    private SharingDecision? Opened(Who who, Referral referral) => Receives(who, referral) && (!referral.IsPseudonymous || referral.State != ReferralState.Requested)
        ? facts.Sharing.Find(d => d.Id == referral.SharingDecisionId && d.CaseId == referral.CaseId && d.ReceiverId == referral.ReceiverOrganisationId && d.State == SharingState.Active && facts.Now < d.EndsAt)
        : null;

    // The page of a referral: its receiver reads what the decision is for and what it names, without the case.
    private bool GoesAlong(Who who, object row, string column, string route) => route.StartsWith("/verwijzingen/{key}", StringComparison.Ordinal)
        && facts.Referrals.Select(r => Opened(who, r)).OfType<SharingDecision>().Any(d => row switch
        {
            SharingDecision decision => decision.Id == d.Id && column == "Purpose",
            CaseDocument document => column == "FileName" && Names(d, document),
            Contribution said => column == "Text" && said.CaseId == d.CaseId && said.OrganisationId == d.OrganisationId && said.WithdrawnAt is null && said.Audience == Audience.Table
                && d.Contributions && (d.AllDomains || d.Parts.Any(p => p.Kind == SharedPartKind.Domain && p.Domain == said.Domain))
                && (!d.OnlyWhatIsThere || (said.EditedAt ?? said.SharedAt) <= d.DecidedAt),
            _ => false,
        });

    /// <summary>The own organisation's, another's by a decision to share; and at the table who is admitted. Always within what its speaker kept it to.</summary>
    public bool ReadsContribution(Who who, Contribution said)
    {
        var inCase = said.CaseId is { } about && SeesCase(who, about) && (said.OrganisationId == who.Organisation
            || facts.Sharing.Exists(d => IsOpenTo(who, d, about, said.OrganisationId) && d.Contributions
                && (d.AllDomains || d.Parts.Any(p => p.Kind == SharedPartKind.Domain && p.Domain == said.Domain))
                && (!d.OnlyWhatIsThere || (said.EditedAt ?? said.SharedAt) <= d.DecidedAt)));
        var inItem = facts.Items.Exists(i => i.Id == said.ItemId) && IsInItem(who, said.ItemId);
        return (inCase || inItem) && IsInside(who, said);
    }

    public bool ReadsSharing(Who who, SharingDecision decision) => SeesCase(who, decision.CaseId)
        && (decision.OrganisationId == who.Organisation
            || (decision.State != SharingState.Draft && (IsReceiver(who, decision) || HoldsCase(who, decision.CaseId))));

    public bool IsContact(Who who, Guid about) => HandlesCases(who) && facts.Aftercare.Exists(a => a.CaseId == about && ActsAs(who, a.ContactId));

    private bool IsInRequest(Guid person) => facts.Residents.Exists(r => facts.Household.Exists(m => m.PersonId == person && r.CaseIds.Contains(m.CaseId)));

    private bool IsRevealedTo(Who who, Guid about) => facts.Reveals.Exists(r => r.CaseId == about && r.TakenBackAt is null && r.People.Contains(who.Id)
        && facts.Items.Single(i => i.Id == r.ItemId).ResumedAt <= r.At && IsInItem(who, r.ItemId)
        && facts.Tables.Single(t => t.Id == SessionOf(facts.Items.Single(i => i.Id == r.ItemId).SessionId).TableId).Kind != Domain.Tables.TableKind.PeerReview);

    private bool IsInside(Who who, Contribution said) => said.SpeakerId == who.Id || said.AuthorId == who.Id || said.Audience switch
    {
        Audience.Table => true,
        Audience.CaseTeam => said.OrganisationId == who.Organisation || SeesCase(who, said.CaseId!.Value),
        Audience.OwnOrganisation => said.OrganisationId == who.Organisation,
        Audience.Profession => who.Profession != Profession.None && who.Profession == said.Profession,
        _ => false,
    };

    private bool ReadsTitle(Who who, Case about) =>
        SeesCase(who, about.Id) || Triages(who, about.Id)
        || facts.Items.Exists(i => i.CaseId == about.Id && SeesTitle(who, i))
        // A title holds no names: who runs the table's agenda knows it of what was brought there, and its chair to take it up again.
        || (RunsTable(who, about.TableId) && facts.Items.Exists(i => i.CaseId == about.Id))
        || (about.Stage == CaseStage.Closed && HandlesCases(who) && RolesAt(who, about.TableId).HasFlag(Domain.Tables.TableRoles.Chair));

    private bool ReadsOutcomesOf(Who who, Guid itemId) =>
        IsInItem(who, itemId) || ReadsMinutes(who, itemId) || (facts.Items.Single(i => i.Id == itemId).CaseId is { } about && SeesCase(who, about));

    // For who makes the agenda (the coordinator plans without knowing what it is about), and who proposed it.
    private bool ReadsProposal(Who who, AgendaItem item) =>
        ActsAs(who, item.ProposedById) || ChairsSession(who, item.SessionId) || RunsTable(who, SessionOf(item.SessionId).TableId) || (item.CaseId is { } about && SeesCase(who, about));

    private bool IsInItemOf(Who who, Guid about) => facts.Items.Exists(i => i.CaseId == about && IsInItem(who, i.Id));

    private bool IsOpenTo(Who who, SharingDecision decision, Guid about, Guid organisation) =>
        decision.CaseId == about && decision.OrganisationId == organisation && decision.State == SharingState.Active && facts.Now < decision.EndsAt && IsReceiver(who, decision);

    private static bool IsReceiver(Who who, SharingDecision decision) =>
        who.IsIn && decision.ReceiverId == who.Organisation && (decision.ReceiverPersonId is null || decision.ReceiverPersonId == who.Id);

    private bool IsAboutSomebodyClosed(Who who, Guid? subject) =>
        facts.Household.Exists(m => (m.Id == subject || m.PersonId == subject) && !SeesMember(who, m));
}
