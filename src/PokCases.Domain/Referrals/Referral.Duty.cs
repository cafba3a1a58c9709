namespace PokCases.Domain.Referrals;

/// <content>Who is responsible, and what is waited for.</content>
public sealed partial class Referral
{
    /// <summary>What is waited for now.</summary>
    public ReferralTermKind Term { get; private set; }

    /// <summary>Which term of this referral it is, counted over all kinds: part of what a reminder is known by.</summary>
    public int TermNumber { get; private set; }

    /// <summary>When it began; null when nothing is waited for.</summary>
    public DateTimeOffset? TermBegunAt { get; private set; }

    /// <summary>Its last day; null when nothing is waited for.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was settled: completed, redirected, or said in words what becomes of the resident. Nobody is responsible for it from then on.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Who settled it; null for what was completed, and while it is not settled.</summary>
    public Guid? SettledById { get; private set; }

    /// <summary>What becomes of the resident, in words; empty when it was redirected, completed, or taken back with a reason.</summary>
    public string SettledWords { get; private set; } = string.Empty;

    /// <summary>The referral to a third that took its place.</summary>
    public Guid? RedirectedToId { get; private set; }

    /// <summary>Whether nobody has to do anything for it any more.</summary>
    public bool IsOver => SettledAt is not null;

    /// <summary>Who is responsible now; null once it is over.</summary>
    /// <remarks>The referrer, until the receiver confirmed the first contact. What ended without being taken over, or failed afterwards, is the referrer's again until it is settled.</remarks>
    public ReferralDuty? Duty =>
        IsOver ? null
        : IsTakenOver && IsBeforeReceiver ? new ReferralDuty(To.Party, ReceiverPersonId)
        : new ReferralDuty(ReferralParty.Referrer, ReferrerId);

    /// <summary>Whether a case waits for it to be closed: while the referrer is responsible. What the other has taken over goes on without the case.</summary>
    public bool KeepsCaseOpen => Duty?.Party == ReferralParty.Referrer;

    /// <summary>Whether its last day is over.</summary>
    public bool IsLate(DateOnly today) => DueOn is { } due && today > due;

    /// <summary>A draft is offered by a day, as triage says; throws <c>referral-act-state</c> for what is no draft, <c>referral-day-past</c>.</summary>
    public void OfferBy(DateOnly day, ReferralCalendar calendar, DateTimeOffset now)
    {
        RuleViolation.When(State != ReferralState.Draft, "referral-act-state", "Only a draft is offered.");
        RuleViolation.When(day <= calendar.DayOf(now), "referral-day-past", "It is offered by a later day.");
        WaitUntil(ReferralTermKind.Offer, day, now);
        Version++;
    }

    /// <summary>Somebody else refers from now on; throws <c>referral-over</c> once it is over, <c>referral-without-person</c>.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="personId">To whom.</param>
    /// <param name="organisationId">That person's organisation.</param>
    public void Reassign(int seen, ReferralActor by, Guid personId, Guid organisationId)
    {
        Check(seen, ReferralAct.Reassign, by);
        Give(personId, organisationId);
    }

    /// <summary>A colleague of the receiver goes on with it; throws <c>referral-other-organisation</c>, <c>referral-without-person</c>.</summary>
    public void ReassignReceiver(int seen, ReferralActor by, Guid personId, Guid organisationId)
    {
        Check(seen, ReferralAct.ReassignReceiver, by);
        Receive(personId, organisationId);
    }

    /// <summary>Who refers or receives leaves, and a successor carries what rested on that person. Only a colleague of the receiver receives instead (<c>referral-other-organisation</c>); where there is none it is given back first.</summary>
    /// <param name="leaverId">Who leaves; throws <c>referral-not-theirs</c> when it rests on somebody else.</param>
    /// <param name="successorId">Who takes it over.</param>
    /// <param name="organisationId">The successor's organisation.</param>
    public void Succeed(Guid leaverId, Guid successorId, Guid organisationId)
    {
        var receives = ReceiverPersonId == leaverId && IsBeforeReceiver;
        RuleViolation.When(IsOver || (ReferrerId != leaverId && !receives), "referral-not-theirs", "It doesn't rest on this person.");
        if (receives)
        {
            Receive(successorId, organisationId);
        }

        if (ReferrerId == leaverId)
        {
            Give(successorId, organisationId);
        }
    }

    /// <summary>Whether it rests on this person: as who refers, or as the receiver's person while it is before them.</summary>
    public bool RestsOn(Guid personId) => !IsOver && (ReferrerId == personId || (ReceiverPersonId == personId && IsBeforeReceiver));

    /// <summary>Says what becomes of a resident whom the other did not take over; throws <c>referral-over</c>, <c>text-missing</c>.</summary>
    public void Settle(int seen, ReferralActor by, string words, DateTimeOffset now)
    {
        Check(seen, ReferralAct.Settle, by);
        CheckNotOver();
        SettledWords = Texts.Required(words, ReferralText.Longest);
        Settled(by, now);
        Version++;
    }

    /// <summary>Refers to a third, as a draft of the same referrer: the chain is kept, and this one is settled by it. Throws <c>referral-over</c>.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="id">Id of the new one.</param>
    /// <param name="reference">Its own number.</param>
    /// <param name="to">The third.</param>
    /// <param name="calendar">The terms that hold: the draft has to be offered within the term to answer.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The new one. Data that went to the first receiver doesn't go along: that takes a sharing decision of its own.</returns>
    public Referral Redirect(int seen, ReferralActor by, Guid id, string reference, ReferralReceiver to, ReferralCalendar calendar, DateTimeOffset now)
    {
        Check(seen, ReferralAct.Redirect, by);
        CheckNotOver();
        var next = new Referral
        {
            Id = id,
            Reference = Texts.Required(reference, LongestReference),
            ChainId = ChainId,
            RedirectedFromId = Id,
            Origin = Origin,
            CaseId = CaseId,
            TableId = TableId,
            RoundId = RoundId,
            ContactId = ContactId,
            ItemId = ItemId,
            ReferrerId = ReferrerId,
            OrganisationId = OrganisationId,
            BegunAt = now,
        };
        next.Apply(to, Text with { WhyHere = string.Empty, SharingDecisionId = null });
        // The resident waits already: unlike another draft it isn't left lying.
        next.Wait(ReferralTermKind.Offer, calendar, now);
        RedirectedToId = id;
        Settled(by, now);
        Version++;
        return next;
    }

    private void Give(Guid personId, Guid organisationId)
    {
        CheckNotOver();
        RuleViolation.When(personId == Guid.Empty, "referral-without-person", "Somebody is responsible for a referral.");
        ReferrerId = personId;
        OrganisationId = organisationId;
        Version++;
    }

    private void Receive(Guid personId, Guid organisationId)
    {
        RuleViolation.When(personId == Guid.Empty, "referral-without-person", "Somebody is responsible for a referral.");
        RuleViolation.When(organisationId != ReceiverOrganisationId, "referral-other-organisation", "A colleague of the receiver goes on with it; another organisation is asked by a referral.");
        ReceiverPersonId = personId;
        Version++;
    }

    private void CheckNotOver() => RuleViolation.When(IsOver, "referral-over", "Nobody has to do anything for it any more.");

    private void Settled(ReferralActor by, DateTimeOffset now)
    {
        SettledAt = now;
        SettledById = by.PersonId;
        NotWaiting();
    }

    private void Wait(ReferralTermKind kind, ReferralCalendar calendar, DateTimeOffset now) => WaitUntil(kind, calendar.LastDay(kind, Urgency, now), now);

    private void WaitUntil(ReferralTermKind kind, DateOnly lastDay, DateTimeOffset now)
    {
        Term = kind;
        TermNumber++;
        TermBegunAt = now;
        DueOn = lastDay;
    }

    private void NotWaiting() => (Term, TermBegunAt, DueOn) = (ReferralTermKind.None, null, null);
}
