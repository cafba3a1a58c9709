namespace PokCases.Domain.Rights;

/// <summary>A resident uses a right under the AVG: access, correction, objection or erasure.</summary>
/// <remarks>
/// Lifecycle: received, for access prepared, checked, decided, executed; or withdrawn before it was decided. What is
/// decided stays as it is. Its reference holds no name.
/// </remarks>
public sealed partial class ResidentRequest
{
    private ResidentRequest()
    {
    }

    /// <summary>Writes a request down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reference">Its own number, e.g. <c>VZ-2026-003</c>.</param>
    /// <param name="kind">Which right.</param>
    /// <param name="channel">How it came in.</param>
    /// <param name="receivedOn">When; throws <c>request-from-future</c>.</param>
    /// <param name="caseIds">The cases it names; throws <c>request-without-case</c> when it names no referral either.</param>
    /// <param name="text">What is asked, and by whom; throws <c>request-what-missing</c>, <c>request-authority-missing</c>.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="today">Today there.</param>
    /// <param name="now">The moment.</param>
    /// <param name="referralIds">The referrals of no case it names; throws <c>request-referral-kind</c> when it asks something else than access or erasure.</param>
    public ResidentRequest(Guid id, string reference, ResidentRequestKind kind, RequestChannel channel, DateOnly receivedOn, IEnumerable<Guid> caseIds, RequestText text, Guid byId, DateOnly today, DateTimeOffset now, IEnumerable<Guid>? referralIds = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        RuleViolation.When(receivedOn > today, "request-from-future", "It came in today or before.");
        Id = id;
        Reference = reference;
        Kind = kind;
        Channel = channel;
        ReceivedOn = receivedOn;
        DueOn = RequestTerm.LastDay(receivedOn);
        CaseIds = [.. caseIds.Distinct()];
        ReferralIds = [.. (referralIds ?? []).Distinct()];
        RuleViolation.When(CaseIds.Count == 0 && ReferralIds.Count == 0, "request-without-case", "A request names a case, or a referral of none.");
        RuleViolation.When(ReferralIds.Count > 0 && !CanNameReferrals(kind), "request-referral-kind", "Nobody leads a referral of no case: it is shown, or erased.");
        What = Texts.Optional(text.What, RequestText.Longest);
        Wrong = Texts.Optional(text.Wrong, RequestText.Longest);
        Right = Texts.Optional(text.Right, RequestText.Longest);
        RuleViolation.When(
            kind != ResidentRequestKind.Access && (What.Length == 0 || (kind == ResidentRequestKind.Correction && (Wrong.Length == 0 || Right.Length == 0))),
            "request-what-missing",
            "What it is about, and for a correction what is wrong and what is right.");
        Representative = Texts.Optional(text.Representative);
        Authority = Texts.Optional(text.Authority);
        RuleViolation.When(Representative.Length > 0 && Authority.Length == 0, "request-authority-missing", "Who asks for somebody else says by what that is allowed.");
        NotedById = byId;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its own number, without names.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>Which right.</summary>
    public ResidentRequestKind Kind { get; private set; }

    /// <summary>How it came in.</summary>
    public RequestChannel Channel { get; private set; }

    /// <summary>When it came in.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>How far it is.</summary>
    public ResidentRequestState State { get; private set; }

    /// <summary>The cases it names, and no others.</summary>
    public List<Guid> CaseIds { get; private set; } = [];

    /// <summary>The referrals of no case it names: each is about the resident by itself.</summary>
    public List<Guid> ReferralIds { get; private set; } = [];

    /// <summary>The household persons it is about: one human, who may be a person of more than one case.</summary>
    public List<Guid> PersonIds { get; private set; } = [];

    /// <summary>What it is about.</summary>
    public string What { get; private set; } = string.Empty;

    /// <summary>For a correction: what is wrong.</summary>
    public string Wrong { get; private set; } = string.Empty;

    /// <summary>For a correction: what it should be.</summary>
    public string Right { get; private set; } = string.Empty;

    /// <summary>Who asks for the person; empty when the person asks.</summary>
    public string Representative { get; private set; } = string.Empty;

    /// <summary>By what that is allowed.</summary>
    public string Authority { get; private set; } = string.Empty;

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>How the identity was checked; empty until it was.</summary>
    public string IdentityChecked { get; private set; } = string.Empty;

    /// <summary>How the representation was checked; empty until it was.</summary>
    public string RepresentationChecked { get; private set; } = string.Empty;

    /// <summary>What was found about the rights of others; empty until that was looked at.</summary>
    public string OthersChecked { get; private set; } = string.Empty;

    /// <summary>Why the term was extended; empty when it was not.</summary>
    public string ExtendedWhy { get; private set; } = string.Empty;

    /// <summary>When who asks was told so.</summary>
    public DateOnly? ExtendedToldOn { get; private set; }

    /// <summary>When the report was prepared last.</summary>
    public DateTimeOffset? PreparedAt { get; private set; }

    /// <summary>Why names of employees stand in the report; empty when they do not.</summary>
    public string NamesWhy { get; private set; } = string.Empty;

    /// <summary>The decision; null until there is one.</summary>
    public RequestVerdict? Verdict { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Who decided.</summary>
    public Guid? DecidedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>When the answer went out.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>How it went out.</summary>
    public string SentHow { get; private set; } = string.Empty;

    /// <summary>Why it was taken back.</summary>
    public string WithdrawnWhy { get; private set; } = string.Empty;

    /// <summary>Version of the request, for concurrent changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it is known about whom: chosen in a household, or of no case at all.</summary>
    public bool IsAboutSomebody => PersonIds.Count > 0 || CaseIds.Count == 0;

    /// <summary>Whether a request of this kind can name referrals of no case. Correction and objection are carried out by who leads a case.</summary>
    public static bool CanNameReferrals(ResidentRequestKind kind) => kind is ResidentRequestKind.Access or ResidentRequestKind.Erasure;

    /// <summary>Whether it was not answered yet.</summary>
    public bool WaitsForAnswer => State != ResidentRequestState.Withdrawn && SentOn is null;

    /// <summary>Whether it was decided and not withdrawn.</summary>
    public bool IsDecided => State is ResidentRequestState.Decided or ResidentRequestState.Executed;

    /// <summary>Whether its term went by without an answer.</summary>
    public bool IsLate(DateOnly today) => WaitsForAnswer && today > DueOn;

    /// <summary>What was written for a check; empty until it was done.</summary>
    public string Checked(RequestCheck check) => check switch
    {
        RequestCheck.Identity => IdentityChecked,
        RequestCheck.Representation => RepresentationChecked,
        _ => OthersChecked,
    };
}
