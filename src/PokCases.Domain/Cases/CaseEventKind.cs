namespace PokCases.Domain.Cases;

/// <summary>What happened to a case, as it stands on its timeline.</summary>
public enum CaseEventKind
{
    /// <summary>Brought to a table.</summary>
    Introduced,

    /// <summary>Went to another stage; <see cref="CaseEvent.Detail"/> names the stage.</summary>
    StageChanged,

    /// <summary>Title or question was said better.</summary>
    Rephrased,

    /// <summary>Another person became responsible; <see cref="CaseEvent.SubjectId"/> is that person.</summary>
    CaseLeadChanged,

    /// <summary>Somebody was asked to lead the case; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    CaseLeadOffered,

    /// <summary>Who was asked to lead the case did not want to; as <see cref="CaseLeadOffered"/>, and the text says why.</summary>
    CaseLeadDeclined,

    /// <summary>The question to lead the case was taken back, or fell away; as <see cref="CaseLeadOffered"/>.</summary>
    CaseLeadWithdrawn,

    /// <summary>What was told when it was brought was told better.</summary>
    IntroductionChanged,

    /// <summary>A table was asked again what to do with it; <see cref="CaseEvent.SubjectId"/> is the table.</summary>
    TriageAsked,

    /// <summary>A chair or breakthrough lead looks at it.</summary>
    TriageTakenUp,

    /// <summary>Triage decided; <see cref="CaseEvent.Detail"/> names the <see cref="TriageOutcome"/>, <see cref="CaseEvent.SubjectId"/> the other table.</summary>
    TriageDecided,

    /// <summary>The term for triage went by without an answer, and the chairs were reminded.</summary>
    TriageReminded,

    /// <summary>A person came into the household; <see cref="CaseEvent.Detail"/> is the role, <see cref="CaseEvent.SubjectId"/> the person.</summary>
    PersonAdded,

    /// <summary>A person was taken out of the household; <see cref="CaseEvent.Detail"/> is the role, <see cref="CaseEvent.SubjectId"/> the person.</summary>
    PersonRemoved,

    /// <summary>A person was closed to who needs only the others; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    PersonClosed,

    /// <summary>A closed person was opened to who works on the case; as <see cref="PersonClosed"/>.</summary>
    PersonOpened,

    /// <summary>Who acts for a person was written down; <see cref="CaseEvent.Detail"/> is the kind, <see cref="CaseEvent.SubjectId"/> the person.</summary>
    RepresentationNoted,

    /// <summary>A hard date was set; <see cref="CaseEvent.Detail"/> is the kind, <see cref="CaseEvent.Text"/> what happens.</summary>
    HardDateSet,

    /// <summary>A hard date was moved or said otherwise; as <see cref="HardDateSet"/>.</summary>
    HardDateChanged,

    /// <summary>A hard date is called off; as <see cref="HardDateSet"/>.</summary>
    HardDateLifted,

    /// <summary>The life domains were chosen anew.</summary>
    DomainsChosen,

    /// <summary>Where the household stands in a life domain was marked; <see cref="CaseEvent.Detail"/> is the domain.</summary>
    DomainMarked,

    /// <summary>A document was added; <see cref="CaseEvent.SubjectId"/> is the document. Its name is its organisation's to see.</summary>
    DocumentAdded,

    /// <summary>A document was removed; <see cref="CaseEvent.SubjectId"/> is the document.</summary>
    DocumentRemoved,

    /// <summary>A goal was written in the plan; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalAdded,

    /// <summary>A goal was reached; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalReached,

    /// <summary>A goal was dropped; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalDropped,

    /// <summary>A goal that was reached or dropped is worked on again; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalReopened,

    /// <summary>An action was added in the plan; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionAdded,

    /// <summary>An action was done; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionDone,

    /// <summary>An action is no longer needed; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionCancelled,

    /// <summary>An action that was done or cancelled is open again; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionReopened,

    /// <summary>An action went to another day; <see cref="CaseEvent.Detail"/> is the day (yyyy-MM-dd).</summary>
    ActionMoved,

    /// <summary>An action was missed twice: the case lead was told (<see cref="CaseEvent.Detail"/> <c>lead</c>), a week later the chair (<c>chair</c>).</summary>
    ActionMissed,

    /// <summary>What the resident's own page holds was chosen anew.</summary>
    ResidentPageChanged,

    /// <summary>Somebody acts for the case lead for a while; <see cref="CaseEvent.SubjectId"/> is that person, <see cref="CaseEvent.Detail"/> the last day (yyyy-MM-dd).</summary>
    StewardshipBegan,

    /// <summary>The case lead acts again; <see cref="CaseEvent.SubjectId"/> is who acted meanwhile.</summary>
    StewardshipEnded,

    /// <summary>A step of the method was answered; <see cref="CaseEvent.Detail"/> is its number.</summary>
    MethodStepAnswered,

    /// <summary>The case went on with another step of the method; <see cref="CaseEvent.Detail"/> is its number.</summary>
    MethodStepReached,

    /// <summary>The breakthrough form was written or changed; <see cref="CaseEvent.Detail"/> is the version's number.</summary>
    BreakthroughWritten,

    /// <summary>The breakthrough form got an outcome; <see cref="CaseEvent.Detail"/> is the verdict.</summary>
    BreakthroughSettled,

    /// <summary>The calculation of costs was changed.</summary>
    ScenarioChanged,

    /// <summary>A mandate holder was asked for a decision between sessions; <see cref="CaseEvent.SubjectId"/> is the interim decision.</summary>
    InterimDecisionAsked,

    /// <summary>The question was taken back.</summary>
    InterimDecisionWithdrawn,

    /// <summary>It was decided; <see cref="CaseEvent.Detail"/> is <c>accepted</c> or <c>not-accepted</c>, <see cref="CaseEvent.Text"/> why.</summary>
    InterimDecisionTaken,

    /// <summary>Money was asked from the breakthrough budget; <see cref="CaseEvent.Detail"/> is the amount in cents, <see cref="CaseEvent.SubjectId"/> the request.</summary>
    BudgetRequested,

    /// <summary>The request was taken back.</summary>
    BudgetWithdrawn,

    /// <summary>The first of two people agreed with the request; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetApprovedOnce,

    /// <summary>The money was fixed; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetCommitted,

    /// <summary>The request was rejected; <see cref="CaseEvent.Text"/> says why.</summary>
    BudgetRejected,

    /// <summary>Something was paid; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetPaid,

    /// <summary>The request was settled; <see cref="CaseEvent.Detail"/> is what was paid in all, in cents.</summary>
    BudgetSettled,

    /// <summary>Closed; <see cref="CaseEvent.Detail"/> is the <see cref="ClosingOutcome"/>, the text what changed for the resident.</summary>
    Closed,

    /// <summary>Taken up again after closing; the text says why.</summary>
    Reopened,

    /// <summary>Went up the ladder; the text names the step and what was sent.</summary>
    Escalated,

    /// <summary>A higher step answered; the text says what came back.</summary>
    EscalationAnswered,

    /// <summary>The resident said after closing how it goes; <see cref="CaseEvent.Detail"/> is the <see cref="AftercareAnswer"/>.</summary>
    AftercareAnswered,

    /// <summary>A signal without persons was raised from it. Which one is not kept.</summary>
    SignalRaised,

    /// <summary>A request for money that nobody had decided on ended with the case; <see cref="CaseEvent.SubjectId"/> is the request.</summary>
    BudgetLapsed,

    /// <summary>Somebody else refers from now on; <see cref="CaseEvent.SubjectId"/> is the person, the text says to whom.</summary>
    ReferralChanged,

    /// <summary>What a referral waits for is late; the text says to whom it is.</summary>
    ReferralLate,

    /// <summary>A referral came to another state: <see cref="CaseEvent.Detail"/>; the text says to whom it is.</summary>
    ReferralMoved,

    /// <summary>Both sides of a referral spoke with each other; as <see cref="ReferralMoved"/>, without a detail.</summary>
    ReferralTalked,

    /// <summary>An appointment with who a resident is referred to; <see cref="CaseEvent.Detail"/> says what became of it.</summary>
    ReferralAppointed,

    /// <summary>The receiver confirmed the first contact and has taken over.</summary>
    ReferralTakenOver,

    /// <summary>The resident says that there was contact.</summary>
    ReferralConfirmed,

    /// <summary>The receiver told how it goes.</summary>
    ReferralTold,

    /// <summary>The other did not take over, and it was written down what becomes of the resident.</summary>
    ReferralSettled,

    /// <summary>The other did not take over, and a third is asked.</summary>
    ReferralRedirected,

    /// <summary>Somebody else stays the resident's contact after closing; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    ContactChanged,

    /// <summary>Somebody else answers or decides an interim decision; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    InterimDecisionHandedOver,

    /// <summary>What was written down of who acts for a person was taken away; as <see cref="RepresentationNoted"/>.</summary>
    RepresentationRemoved,

    /// <summary>A helper came around the household; <see cref="CaseEvent.Text"/> is the organisation.</summary>
    HelpAdded,

    /// <summary>What a helper does, costs or is called was written down otherwise; as <see cref="HelpAdded"/>.</summary>
    HelpChanged,

    /// <summary>A helper is no longer around the household; as <see cref="HelpAdded"/>.</summary>
    HelpRemoved,

    /// <summary>An organisation decided to share data with another; the text names both, <see cref="CaseEvent.SubjectId"/> is the decision.</summary>
    SharingDecided,

    /// <summary>A decision to share was taken back; as <see cref="SharingDecided"/>.</summary>
    SharingWithdrawn,

    /// <summary>The last day of a decision to share is over; as <see cref="SharingDecided"/>.</summary>
    SharingExpired,

    /// <summary>A consent was written down; <see cref="CaseEvent.Detail"/> is its meaning.</summary>
    ConsentGiven,

    /// <summary>A consent was taken back; as <see cref="ConsentGiven"/>.</summary>
    ConsentWithdrawn,

    /// <summary>Added to the case team; <see cref="CaseEvent.SubjectId"/> is the person, <see cref="CaseEvent.Detail"/> the last day, <see cref="CaseEvent.Text"/> why.</summary>
    TeamMemberAdded,

    /// <summary>A place on the case team got a new end; as <see cref="TeamMemberAdded"/>.</summary>
    TeamMemberRenewed,

    /// <summary>A place on the case team was ended; as <see cref="TeamMemberAdded"/>, without a day.</summary>
    TeamMemberEnded,

    /// <summary>A place on the case team ended by itself; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    TeamMemberLapsed,

    /// <summary>Emergency access was taken; <see cref="CaseEvent.SubjectId"/> is the person, <see cref="CaseEvent.Text"/> why.</summary>
    EmergencyTaken,

    /// <summary>Emergency access is over; <see cref="CaseEvent.SubjectId"/> is the person.</summary>
    EmergencyEnded,

    /// <summary>A privacy officer judged an emergency access; <see cref="CaseEvent.Detail"/> is the <see cref="EmergencyVerdict"/>.</summary>
    EmergencyReviewed,

    /// <summary>Names were shown at an open item; <see cref="CaseEvent.Text"/> is why.</summary>
    NamesRevealed,

    /// <summary>Names that were shown at an open item were taken back before its end.</summary>
    NamesHidden,
}
