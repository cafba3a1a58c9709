namespace PokCases.Web.Mail;

/// <summary>What a mail says. The texts stand in the resource files.</summary>
internal enum MailKind
{
    Invitation,
    PasswordReset,
    EmailChange,

    /// <summary>Notice to the old address; no link.</summary>
    EmailChanged,

    /// <summary>Somebody is invited to a session.</summary>
    SessionInvitation,

    /// <summary>A session was moved or called off.</summary>
    SessionChanged,

    /// <summary>A table answered what becomes of a case. The link names no case.</summary>
    TriageAnswered,

    /// <summary>Somebody waits for longer than agreed for a table's answer.</summary>
    TriageReminder,

    /// <summary>The date of an action comes near.</summary>
    ActionDueSoon,

    /// <summary>An action is late.</summary>
    ActionLate,

    /// <summary>To the case lead: an action was missed twice.</summary>
    ActionToLead,

    /// <summary>To the chair: an action was missed again.</summary>
    ActionToChair,

    /// <summary>Each Monday: how many actions this week, and how many late.</summary>
    WeeklyDigest,

    /// <summary>Somebody asks to be acted for.</summary>
    StewardshipAsked,

    /// <summary>The answer to that, or its end.</summary>
    StewardshipChanged,

    /// <summary>A case on hold is to be looked at again.</summary>
    LookAgain,

    /// <summary>A resident is to be asked whether it holds.</summary>
    Aftercare,

    /// <summary>Somebody is asked to agree with an interim decision, or to take it.</summary>
    InterimAsked,

    /// <summary>An interim decision was taken.</summary>
    InterimDecided,

    /// <summary>A request for money waits for a mandate holder.</summary>
    BudgetAsked,

    /// <summary>A request for money was agreed to or rejected.</summary>
    BudgetAnswered,

    /// <summary>What a referral waits for is late.</summary>
    ReferralLate,

    /// <summary>What a referral waits for comes near its last day.</summary>
    ReferralTermNear,

    /// <summary>A signal that somebody saw was answered.</summary>
    SignalAnswered,

    /// <summary>Somebody was added to a case team.</summary>
    TeamAdded,

    /// <summary>Somebody asks for access to a case that one holds.</summary>
    AccessAsked,

    /// <summary>To a receiver without an account: the link to a referral. The code goes another way.</summary>
    OutsideLink,

    /// <summary>Somebody is asked to lead a case.</summary>
    LeadOffered,

    /// <summary>The answer to that: to who asked.</summary>
    LeadAnswered,

    /// <summary>A request for access was refused.</summary>
    AccessAnswered,

    /// <summary>A request for access was not answered in time.</summary>
    AccessRequestLate,

    /// <summary>To the chair: a request for access still was not answered.</summary>
    AccessRequestToChair,

    /// <summary>Somebody took emergency access: to who holds the case and the privacy officers.</summary>
    EmergencyTaken,

    /// <summary>An emergency access was not judged in time.</summary>
    EmergencyReviewLate,

    /// <summary>The term of a resident's request comes near: to the privacy officers.</summary>
    RequestTermNear,

    /// <summary>A resident's request was not answered in time.</summary>
    RequestLate,

    /// <summary>To who holds a case: what follows from a decision on a resident's request.</summary>
    RequestTask,

    /// <summary>To the privacy officers: closed cases wait for a look, or for a second one.</summary>
    RetentionWaits,

    /// <summary>To the privacy officers: the day has come to look again at a hold.</summary>
    RetentionHold,

    /// <summary>To who keeps help on the map: whether it is still right.</summary>
    HelpMapStale,

    /// <summary>To a legal advisor: a term of an objection comes near or is over.</summary>
    LegalTermNear,
}
