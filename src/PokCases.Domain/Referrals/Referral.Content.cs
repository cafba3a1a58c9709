using PokCases.Domain.Cases;

namespace PokCases.Domain.Referrals;

/// <content>What it says.</content>
public sealed partial class Referral
{
    /// <summary>Longest reference, in characters.</summary>
    public const int LongestReference = 20;

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its own number, without names.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>What it comes from.</summary>
    public ReferralOrigin Origin { get; private set; }

    /// <summary>The case; null for who has none.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>The table whose terms hold; null without a case.</summary>
    public Guid? TableId { get; private set; }

    /// <summary>The triage that decided it.</summary>
    public Guid? RoundId { get; private set; }

    /// <summary>The contact at an advice desk.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The agenda item at which it was made.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>The first referral of the chain; its own id when it was not redirected.</summary>
    public Guid ChainId { get; private set; }

    /// <summary>The referral that it was redirected from; null for the first of a chain.</summary>
    public Guid? RedirectedFromId { get; private set; }

    /// <summary>Who refers, and is responsible until the other has taken over.</summary>
    public Guid ReferrerId { get; private set; }

    /// <summary>The referrer's organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The organisation of the partnership that is asked; null for a receiver outside it, and while nobody was chosen.</summary>
    public Guid? ReceiverOrganisationId { get; private set; }

    /// <summary>The function there that takes referrals in.</summary>
    public Guid? FunctionId { get; private set; }

    /// <summary>The one person who is asked, and once it was accepted who accepted; null for all who have the function.</summary>
    public Guid? ReceiverPersonId { get; private set; }

    /// <summary>The organisation on the map of help.</summary>
    public Guid? ProviderId { get; private set; }

    /// <summary>The help on the map that is asked for.</summary>
    public Guid? OfferId { get; private set; }

    /// <summary>How the receiver is called.</summary>
    public string ReceiverName { get; private set; } = string.Empty;

    /// <summary>What is asked.</summary>
    public string Asked { get; private set; } = string.Empty;

    /// <summary>Why this help.</summary>
    public string WhyHere { get; private set; } = string.Empty;

    /// <summary>What the resident wants.</summary>
    public string Wants { get; private set; } = string.Empty;

    /// <summary>Whether the resident knows and agrees to be helped.</summary>
    public ResidentKnows? Knows { get; private set; }

    /// <summary>How that was talked about, or why it is done all the same.</summary>
    public string KnowsWords { get; private set; } = string.Empty;

    /// <summary>The case's record of agreeing to be helped.</summary>
    public Guid? AgreementId { get; private set; }

    /// <summary>The sharing decision by which data of the case goes along.</summary>
    public Guid? SharingDecisionId { get; private set; }

    /// <summary>Whether the receiver hears who it is only after accepting.</summary>
    public bool IsPseudonymous { get; private set; }

    /// <summary>How soon an answer is asked for.</summary>
    public ReferralUrgency Urgency { get; private set; }

    /// <summary>Who the resident is; empty for who is of a case.</summary>
    public string ResidentName { get; private set; } = string.Empty;

    /// <summary>How to reach the resident safely; empty for who is of a case.</summary>
    public string ResidentReach { get; private set; } = string.Empty;

    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>To whom.</summary>
    public ReferralReceiver To => new(ReceiverOrganisationId, FunctionId, ReceiverPersonId, ProviderId, OfferId, ReceiverName);

    /// <summary>All that is filled in.</summary>
    public ReferralText Text => new(Asked, WhyHere, Wants, Knows, KnowsWords, AgreementId, SharingDecisionId, IsPseudonymous, Urgency, ResidentName, ResidentReach);
}
