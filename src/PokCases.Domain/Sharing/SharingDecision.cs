namespace PokCases.Domain.Sharing;

/// <summary>Besluit om te delen: an organisation opens some of its own data of a case to another that works on it, for a purpose, on a ground, until a day.</summary>
/// <remarks>
/// <i>Concept → geldt → ingetrokken</i>, or <i>verlopen</i> by the date. It opens nothing to who is not on the case, and
/// nothing but the deciding organisation's own: nobody can give more than they have.
/// </remarks>
public sealed partial class SharingDecision
{
    /// <summary>Longest text of a field, in characters.</summary>
    public const int LongestText = 2000;

    private readonly List<SharedPart> parts = [];

    private SharingDecision()
    {
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="organisationId">The organisation whose data it is.</param>
    /// <param name="text">What is filled in so far.</param>
    /// <param name="byId">Who drafts it.</param>
    /// <param name="now">The moment.</param>
    public SharingDecision(Guid id, Guid caseId, Guid organisationId, SharingText text, Guid byId, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        OrganisationId = organisationId;
        DraftedById = byId;
        DraftedAt = now;
        Apply(text);
    }

    /// <summary>Changes a draft; throws <c>sharing-not-draft</c>.</summary>
    public void Change(int seen, SharingText text)
    {
        CheckDraft();
        StaleVersion.Check(seen, Version);
        Apply(text);
        Version++;
    }

    /// <summary>What is still missing before it can be decided; empty when nothing is.</summary>
    public IReadOnlyList<SharingGap> Gaps(SharingFacts facts) =>
    [
        .. Where(ReceiverId is null, SharingGap.Receiver),
        .. Where(ReceiverId == OrganisationId, SharingGap.ReceiverIsOwn),
        .. Where(Task.Length == 0, SharingGap.Task),
        .. Where(Purpose.Length == 0, SharingGap.Purpose),
        .. Where(Selection.IsEmpty, SharingGap.Data),
        .. Where(Selection.PersonIds.Count > 0 && !facts.HoldsCase, SharingGap.Persons),
        .. Where(WhyNecessary.Length == 0, SharingGap.Necessary),
        .. Where(WhyProportionate.Length == 0, SharingGap.Proportionate),
        .. GapsOfGrounds(facts),
        .. Informed.Gaps(facts.Today),
        .. Where(LastDay is null, SharingGap.LastDay),
        .. Where(LastDay < facts.Today, SharingGap.LastDayOver),
    ];

    /// <summary>Takes the decision: from now on it holds. Throws <c>sharing-not-draft</c>, <c>sharing-not-own</c> or <c>sharing-incomplete</c>.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="byId">Who decides.</param>
    /// <param name="byOrganisationId">The organisation that person works for: the one whose data it is.</param>
    /// <param name="facts">What it is held against.</param>
    /// <param name="endsAt">The first moment after its last day.</param>
    /// <param name="now">The moment.</param>
    public void Decide(int seen, Guid byId, Guid byOrganisationId, SharingFacts facts, DateTimeOffset endsAt, DateTimeOffset now)
    {
        CheckDraft();
        StaleVersion.Check(seen, Version);
        RuleViolation.When(byOrganisationId != OrganisationId, "sharing-not-own", "Only somebody of the organisation whose data it is decides.");
        RuleViolation.When(Gaps(facts).Count > 0 || endsAt <= now, "sharing-incomplete", "Something is missing in the decision.");
        State = SharingState.Active;
        DecidedById = byId;
        DecidedAt = now;
        EndsAt = endsAt;
        Version++;
    }

    /// <summary>Takes it back: from now on it opens nothing. Throws <c>sharing-not-active</c>.</summary>
    public void Withdraw(Guid byId, string reason, DateTimeOffset now)
    {
        CheckHolds(now);
        WithdrawalReason = Texts.Required(reason, LongestText);
        State = SharingState.Withdrawn;
        WithdrawnById = byId;
        WithdrawnAt = now;
        Version++;
    }

    /// <summary>Says anew whether the person knows; throws <c>sharing-not-active</c> or <c>informed-incomplete</c>.</summary>
    public void Inform(int seen, Informing informed, DateOnly today, DateTimeOffset now)
    {
        CheckHolds(now);
        StaleVersion.Check(seen, Version);
        RuleViolation.When(informed.Gaps(today).Any(), "informed-incomplete", "When and how, or why not and when to look again.");
        Informed = Cleaned(informed);
        Version++;
    }

    /// <summary>The same once more, as a draft without a last day.</summary>
    public SharingDecision Renew(Guid id, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(State == SharingState.Draft, "sharing-not-active", "A draft is renewed by changing it.");
        return new SharingDecision(id, CaseId, OrganisationId, Text with { LastDay = null }, byId, now) { RenewsId = Id };
    }

    /// <summary>Where it stands at a moment: its end follows from the date.</summary>
    public SharingState StateAt(DateTimeOffset now) => State == SharingState.Active && EndsAt <= now ? SharingState.Expired : State;

    /// <summary>Whether it holds at a moment.</summary>
    public bool Holds(DateTimeOffset now) => StateAt(now) == SharingState.Active;

    /// <summary>Whether this person, of this organisation, is who receives. Working on the case is asked apart.</summary>
    public bool IsReceivedBy(Guid personId, Guid organisationId) =>
        ReceiverId == organisationId && (ReceiverPersonId is not { } only || only == personId);

    /// <summary>Whether it holds and names this data, of whichever receiver.</summary>
    public bool Opens(SharedData data, DateTimeOffset now)
    {
        if (!Holds(now) || data.CaseId != CaseId || data.OrganisationId != OrganisationId || !data.IsThere || (OnlyWhatIsThere && data.Since > DecidedAt))
        {
            return false;
        }

        return data.DocumentId is { } document
            ? Documents == SharedDocuments.All || (Documents == SharedDocuments.Named && parts.Exists(p => p.Kind == SharedPartKind.Document && p.SubjectId == document))
            : Contributions && (AllDomains || (data.Domain is { } domain && parts.Exists(p => p.Kind == SharedPartKind.Domain && p.Domain == domain)));
    }

    private static IEnumerable<SharingGap> Where(bool isMissing, SharingGap gap) => isMissing ? [gap] : [];

    private IEnumerable<SharingGap> GapsOfGrounds(SharingFacts facts)
    {
        LegalGround? Named(Guid? id) => facts.Grounds.FirstOrDefault(g => g.Id == id && g.CanBeNamedOn(facts.Today));
        var first = Named(Grounds.GroundId);
        var consent = facts.Consents.FirstOrDefault(c => c.Id == Grounds.ConsentId && c.CaseId == CaseId && c.IsGiven);
        return
        [
            .. Where(Grounds.GroundId is null, SharingGap.Ground),
            .. Where(Grounds.GroundId is not null && first is not { CanBeFirst: true }, SharingGap.GroundUnfit),
            .. Where(Grounds.HoldsHealth is null, SharingGap.Health),
            .. Where(Grounds.HoldsHealth == true && Named(Grounds.HealthGroundId) is not { Kind: LegalGroundKind.Health }, SharingGap.HealthGround),
            .. Where(Grounds.HoldsCriminal is null, SharingGap.Criminal),
            .. Where(Grounds.HoldsCriminal == true && Named(Grounds.CriminalGroundId) is not { Kind: LegalGroundKind.Criminal }, SharingGap.CriminalGround),
            .. Where(
                first is { Kind: LegalGroundKind.Consent }
                    ? consent is not { Meaning: ConsentMeaning.Ground }
                    : Grounds.ConsentId is not null && consent is not { Meaning: ConsentMeaning.Secrecy },
                SharingGap.Consent),
        ];
    }

    private void CheckDraft() => RuleViolation.When(State != SharingState.Draft, "sharing-not-draft", "It was decided already.");

    private void CheckHolds(DateTimeOffset now) => RuleViolation.When(!Holds(now), "sharing-not-active", "It doesn't hold now.");
}
