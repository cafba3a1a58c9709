using PokCases.Domain.Sharing;

namespace PokCases.Domain.Referrals;

/// <summary>Verwijzing: a resident is referred to who can help, by a person who stays responsible until the other has taken over and who follows what happens.</summary>
/// <remarks>
/// States and who may go from one to another: <see cref="ReferralTransitions"/>; what else is done: <see cref="ReferralActs"/>.
/// It waits for one thing at a time (<see cref="Term"/>). Responsible is who refers, until the receiver confirms the first
/// contact; then the receiver is. When the other does not take over, it comes back to who referred, who says what becomes
/// of the resident: refer to a third, or settle it in words. <i>Casusregie</i> is not moved by any of it.
/// </remarks>
public sealed partial class Referral
{
    private readonly List<ReferralStep> steps = [];
    private readonly List<HandoverTalk> talks = [];
    private readonly List<ReferralAppointment> appointments = [];
    private readonly List<ReferralFeedback> feedback = [];

    private Referral()
    {
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reference">Its own number without names, e.g. <c>VW-2026-014</c>.</param>
    /// <param name="from">What it comes from.</param>
    /// <param name="to">To whom, as far as that is known.</param>
    /// <param name="text">What is filled in so far; throws <c>referral-name-by-sharing</c> when a case's resident is named in it.</param>
    /// <param name="referrerId">Who refers and is responsible; throws <c>referral-without-person</c>.</param>
    /// <param name="organisationId">The referrer's organisation.</param>
    /// <param name="now">The moment.</param>
    public Referral(Guid id, string reference, ReferralFrom from, ReferralReceiver to, ReferralText text, Guid referrerId, Guid organisationId, DateTimeOffset now)
    {
        RuleViolation.When(referrerId == Guid.Empty, "referral-without-person", "Somebody is responsible for a referral.");
        Id = id;
        ChainId = id;
        Reference = Texts.Required(reference, LongestReference);
        (Origin, CaseId, TableId, RoundId, ContactId, ItemId) = (from.Origin, from.CaseId, from.TableId, from.RoundId, from.ContactId, from.ItemId);
        ReferrerId = referrerId;
        OrganisationId = organisationId;
        BegunAt = now;
        Apply(to, text);
    }

    /// <summary>Changes a draft; throws <c>referral-act-state</c>, <c>referral-not-yours</c>, <c>changed-meanwhile</c>, <c>referral-name-by-sharing</c>, <c>referral-person-outside</c>.</summary>
    public void Change(int seen, ReferralActor by, ReferralReceiver to, ReferralText text)
    {
        Check(seen, ReferralAct.Change, by);
        Apply(to, text);
        Version++;
    }

    /// <summary>What is missing before it can be offered; empty when nothing is.</summary>
    /// <param name="decision">The sharing decision that it names; null when it names none.</param>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<ReferralGap> Gaps(SharingDecision? decision, DateTimeOffset now) =>
    [
        .. Where(!To.IsChosen, ReferralGap.Receiver),
        .. Where(Asked.Length == 0, ReferralGap.Asked),
        .. Where(WhyHere.Length == 0, ReferralGap.WhyHere),
        .. Where(Wants.Length == 0, ReferralGap.Wants),
        .. Where(Knows is null, ReferralGap.Knows),
        .. Where(Knows is not (null or Cases.ResidentKnows.Agrees) && KnowsWords.Length == 0, ReferralGap.KnowsWords),
        .. Where(SharingDecisionId is not null && !Fits(decision, now), ReferralGap.SharingUnfit),
    ];

    /// <summary>Whether this is the decision it names, and by it data of the case may go to the receiver now. The receiver is an organisation of the partnership, or for one outside it the provider on the map of help.</summary>
    public bool Fits(SharingDecision? decision, DateTimeOffset now) =>
        decision is not null
        && decision.Id == SharingDecisionId
        && decision.CaseId == CaseId
        && decision.Holds(now)
        && decision.ReceiverId is { } receiver
        && receiver == (ReceiverOrganisationId ?? ProviderId);

    private static IEnumerable<ReferralGap> Where(bool isMissing, ReferralGap gap) => isMissing ? [gap] : [];

    private void Apply(ReferralReceiver to, ReferralText text)
    {
        var receiver = to.Cleaned();
        RuleViolation.When(
            CaseId is not null && (!string.IsNullOrWhiteSpace(text.ResidentName) || !string.IsNullOrWhiteSpace(text.ResidentReach)),
            "referral-name-by-sharing",
            "Who is of a case is named by a sharing decision.");
        (ReceiverOrganisationId, FunctionId, ReceiverPersonId, ProviderId, OfferId, ReceiverName) = receiver;
        Asked = Texts.Optional(text.Asked, ReferralText.Longest);
        WhyHere = Texts.Optional(text.WhyHere, ReferralText.Longest);
        Wants = Texts.Optional(text.Wants, ReferralText.Longest);
        Knows = text.Knows;
        KnowsWords = Texts.Optional(text.KnowsWords, ReferralText.Longest);
        AgreementId = text.AgreementId;
        SharingDecisionId = CaseId is null ? null : text.SharingDecisionId;
        IsPseudonymous = text.Pseudonymous;
        Urgency = text.Urgency;
        ResidentName = Texts.Optional(text.ResidentName);
        ResidentReach = Texts.Optional(text.ResidentReach);
    }

    private void Check(int seen, ReferralAct act, ReferralActor by)
    {
        StaleVersion.Check(seen, Version);
        CheckActor(by);
        ReferralActs.Check(act, State, by.Party);
    }

    // The other kind of receiver is not this one's receiver.
    private void CheckActor(ReferralActor by)
    {
        RuleViolation.When(by.Party is ReferralParty.Receiver or ReferralParty.OutsideReceiver && by.Party != To.Party, "referral-not-yours", "It is another's to receive.");
        RuleViolation.When((by.PersonId is null || by.PersonId == Guid.Empty) != (by.Party == ReferralParty.OutsideReceiver), "referral-not-yours", "Only a receiver outside has no account.");
        RuleViolation.When(CaseId is null && by.Party is ReferralParty.CaseLead or ReferralParty.Chair, "referral-not-yours", "It is of no case.");
    }
}
