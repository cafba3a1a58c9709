namespace PokCases.Web.MyDay;

/// <summary>What somebody else waits for.</summary>
public enum WaitKind
{
    /// <summary>A decision of the own organisation.</summary>
    Decision,

    /// <summary>An admission that a second member confirms.</summary>
    Admission,

    /// <summary>An invitation to answer.</summary>
    Invitation,

    /// <summary>A proposal for the agenda.</summary>
    Proposal,

    /// <summary>Minutes to adopt.</summary>
    Minutes,

    /// <summary>A case that was brought: what becomes of it.</summary>
    Triage,

    /// <summary>The same, and the term is over.</summary>
    TriageLate,

    /// <summary>What became of a case that this person brought or holds: to be read.</summary>
    TriageAnswered,

    /// <summary>A case with a hard date before its next session.</summary>
    HardDate,

    /// <summary>A colleague asks to be acted for.</summary>
    Stewardship,

    /// <summary>An action of a case that one leads was missed twice.</summary>
    MissedAction,

    /// <summary>An action of a table that one chairs was missed three times.</summary>
    MissedAtTable,

    /// <summary>An interim decision to agree with or to take.</summary>
    Interim,

    /// <summary>A request to the breakthrough budget to decide on.</summary>
    Budget,

    /// <summary>A case on hold to look at again.</summary>
    LookAgain,

    /// <summary>A resident to ask whether it holds.</summary>
    Aftercare,

    /// <summary>A closed case that does not hold, as the resident said.</summary>
    DoesNotHold,

    /// <summary>A warm referral to bring to an end.</summary>
    Referral,

    /// <summary>The same, and its day is over.</summary>
    ReferralLate,

    /// <summary>An answer to a signal, to read.</summary>
    SignalAnswered,

    /// <summary>A decision to share of which the person was not told: to look again.</summary>
    SharingInform,

    /// <summary>A decision to share whose last day comes near.</summary>
    SharingEnds,
    /// <summary>Somebody asks for access to a case that one holds.</summary>
    AccessRequest,

    /// <summary>The same, and the answer is late.</summary>
    AccessRequestLate,

    /// <summary>To a chair: such a request of a case of the table was not answered.</summary>
    AccessAtTable,

    /// <summary>An own request for access was refused: to be read.</summary>
    AccessRefused,

    /// <summary>Somebody put this person on a case team.</summary>
    TeamAdded,

    /// <summary>A place on the team of a case that one holds is about to end.</summary>
    TeamEnds,

    /// <summary>Somebody asks this person to lead a case.</summary>
    LeadOffered,

    /// <summary>Who was asked did not take the lead of a case that one holds: to be read.</summary>
    LeadDeclined,

    /// <summary>Somebody took emergency access to a case that one holds.</summary>
    EmergencyTaken,

    /// <summary>An emergency access to judge.</summary>
    EmergencyReview,

    /// <summary>The same, and its day is over.</summary>
    EmergencyReviewLate,

    /// <summary>A resident's request to answer.</summary>
    Request,

    /// <summary>The same, and its term is over.</summary>
    RequestLate,

    /// <summary>What follows from a decision on a resident's request, in a case that one holds.</summary>
    RequestTask,

    /// <summary>The same, and its day is over.</summary>
    RequestTaskLate,

    /// <summary>Closed cases that may be deleted: to look at.</summary>
    RetentionReview,

    /// <summary>The deletion of a case that somebody approved: to agree with as the second one.</summary>
    RetentionSecond,

    /// <summary>A hold of a closed case whose day to look again has come.</summary>
    RetentionHold,

    /// <summary>Help on the map that one keeps: whether it is still right.</summary>
    HelpMap,

    /// <summary>The same, of help that nobody keeps; to the coordinator.</summary>
    HelpMapUnkept,

    /// <summary>A term in a matter of the advice desk that comes near.</summary>
    LegalTerm,

    /// <summary>The same, and its last day is over.</summary>
    LegalTermLate,
}
