using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>Why somebody sees something: kept in the log as a code and shown as <i>waarom zie ik dit?</i></summary>
public enum Ground
{
    /// <summary>No ground: nothing is shown.</summary>
    None,

    /// <summary>Member of the table: sees the table, its sessions and topics.</summary>
    TableMember,

    /// <summary>Invited to the session: sees its agenda's public part.</summary>
    Invited,

    /// <summary>Admitted to the item that is open now.</summary>
    OpenItem,

    /// <summary>Took part in the item: its decisions, actions and minutes until a set time after adoption.</summary>
    TookPart,

    /// <summary>Works on the case for the organisation that contributed.</summary>
    OwnOrganisation,

    /// <summary>Case team: lead, introducer, or added by name.</summary>
    CaseTeam,

    /// <summary>Responsible for the action.</summary>
    OwnAction,

    /// <summary>Runs the agenda: sees references and titles without names.</summary>
    RunsAgenda,

    /// <summary>Coordinator: references, stages, terms and figures.</summary>
    Coordinator,

    /// <summary>Administrator: accounts, organisations and settings.</summary>
    Administrator,

    /// <summary>A person's own account and own work.</summary>
    Self,

    /// <summary>The program itself: a job that was due.</summary>
    Program,

    /// <summary>Privacy officer: grants of roles.</summary>
    PrivacyOfficer,

    /// <summary>Decides for the table what becomes of what was introduced: sees the introduction until that is decided.</summary>
    Triage,

    /// <summary>Acts for a colleague who is away (waarneming), while that holds.</summary>
    Substitute,

    /// <summary>Holds a mandate at the table: sees and decides requests to its breakthrough budget.</summary>
    HoldsMandate,

    /// <summary>Asked to agree with an interim decision or to take it, while it is open.</summary>
    AskedToDecide,

    /// <summary>Works in the partnership: sees signals, which hold no persons.</summary>
    Partnership,

    /// <summary>Another organisation shared it by a decision, until its end.</summary>
    SharingDecision,

    /// <summary>Emergency access (noodtoegang): reads a case for an hour at most, for a reason that is looked at afterwards.</summary>
    Emergency,

    /// <summary>Refers a resident, and follows what happens.</summary>
    Refers,

    /// <summary>Receives a referral, for the own organisation, while it is before it.</summary>
    ReceivesReferral,

    /// <summary>Receives one referral without an account, by a link and a code.</summary>
    OutsideLink,

    /// <summary>Advises at the desk (spreekuur) of the own organisation.</summary>
    OwnDesk,

    /// <summary>Has the address of a questionnaire that is open, and is not known.</summary>
    SurveyAddress,
}
