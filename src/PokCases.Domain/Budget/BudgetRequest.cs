namespace PokCases.Domain.Budget;

/// <summary>Asks for money from a breakthrough budget for one case: for what, and why no other budget pays it.</summary>
/// <remarks>
/// <i>aangevraagd → (eerste akkoord →) vastgelegd → afgerekend</i>; while nothing lies fixed it can be rejected or withdrawn.
/// Its verbs are those of its <see cref="TableBudget"/>, which keeps the balance.
/// </remarks>
public sealed class BudgetRequest
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    private BudgetRequest()
    {
    }

    internal BudgetRequest(Guid id, Guid budgetId, Guid caseId, long cents, string forWhat, string whyNoOther, Guid requesterId, Guid organisationId, DateTimeOffset now)
    {
        Id = id;
        BudgetId = budgetId;
        CaseId = caseId;
        Cents = cents;
        ForWhat = Texts.Required(forWhat, LongestText);
        WhyNoOther = Texts.Required(whyNoOther, LongestText);
        RequesterId = requesterId;
        OrganisationId = organisationId;
        RequestedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The budget.</summary>
    public Guid BudgetId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The amount asked, in cents.</summary>
    public long Cents { get; private set; }

    /// <summary>What it is for.</summary>
    public string ForWhat { get; private set; } = string.Empty;

    /// <summary>Why no other budget pays it.</summary>
    public string WhyNoOther { get; private set; } = string.Empty;

    /// <summary>Who asks.</summary>
    public Guid RequesterId { get; private set; }

    /// <summary>The requester's organisation at that time.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public BudgetRequestState State { get; private set; }

    /// <summary>What was weighed before anybody agreed; empty while nobody did.</summary>
    public string Weighing { get; private set; } = string.Empty;

    /// <summary>Who weighed it.</summary>
    public Guid? WeighedById { get; private set; }

    /// <summary>Who agreed first, of two.</summary>
    public Guid? FirstApproverId { get; private set; }

    /// <summary>Under which mandate, in the words it had then.</summary>
    public string FirstMandate { get; private set; } = string.Empty;

    /// <summary>Whose agreement fixed the money.</summary>
    public Guid? ApproverId { get; private set; }

    /// <summary>Under which mandate, in the words it had then.</summary>
    public string Mandate { get; private set; } = string.Empty;

    /// <summary>Why it was rejected; empty when it wasn't.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>What was paid so far, in cents.</summary>
    public long PaidCents { get; private set; }

    /// <summary>When it went to its present state.</summary>
    public DateTimeOffset StateAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether somebody still has to agree or reject.</summary>
    public bool IsOpen => State is BudgetRequestState.Requested or BudgetRequestState.ApprovedOnce;

    /// <summary>What lies fixed and was not paid, in cents.</summary>
    public long OutstandingCents => State == BudgetRequestState.Committed ? Cents - PaidCents : 0;

    internal void Weigh(int seen, string weighing, Guid byId)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(State != BudgetRequestState.Requested, "request-decided", "Somebody agreed or rejected already.");
        RuleViolation.When(byId == RequesterId, "own-request", "Nobody weighs the own request.");
        Weighing = Texts.Required(weighing, LongestText);
        WeighedById = byId;
        Version++;
    }

    /// <summary>Whether the next agreement is enough to fix the money.</summary>
    internal bool IsFixedByNext(long fourEyesAboveCents) => Cents <= fourEyesAboveCents || FirstApproverId is not null;

    internal void CheckApproval(int seen, Guid byId, string mandate)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsOpen, "request-decided", "It was decided already.");
        RuleViolation.When(Weighing.Length == 0, "weighing-missing", "It is weighed before anybody agrees.");
        RuleViolation.When(byId == RequesterId, "own-request", "Nobody agrees with the own request.");
        RuleViolation.When(string.IsNullOrWhiteSpace(mandate), "mandate-missing", "Who decides for an organisation holds a mandate.");
        RuleViolation.When(byId == FirstApproverId, "four-eyes", "A second person agrees, not the first one again.");
    }

    internal void Approve(bool isFixed, Guid byId, string mandate, DateTimeOffset now)
    {
        if (isFixed)
        {
            ApproverId = byId;
            Mandate = Texts.Required(mandate);
            GoTo(BudgetRequestState.Committed, now);
        }
        else
        {
            FirstApproverId = byId;
            FirstMandate = Texts.Required(mandate);
            GoTo(BudgetRequestState.ApprovedOnce, now);
        }

        Version++;
    }

    internal void Reject(int seen, string reason, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsOpen, "request-decided", "It was decided already.");
        RuleViolation.When(byId == RequesterId, "own-request", "Who asked withdraws it instead.");
        Reason = Texts.Required(reason, LongestText);
        GoTo(BudgetRequestState.Rejected, now);
        Version++;
    }

    internal void Withdraw(Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen, "request-decided", "It was decided already.");
        RuleViolation.When(byId != RequesterId, "not-your-request", "Only who asked withdraws it.");
        GoTo(BudgetRequestState.Withdrawn, now);
        Version++;
    }

    // Nobody took it back: it has no case any more.
    internal void Lapse(DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen, "request-decided", "It was decided already.");
        GoTo(BudgetRequestState.Withdrawn, now);
        Version++;
    }

    // Who asks for money does not hand it out: else one person could take the table's money alone.
    internal void Pay(int seen, long cents, Guid byId)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(State != BudgetRequestState.Committed, "request-not-committed", "Only what lies fixed is paid.");
        RuleViolation.When(byId == RequesterId, "own-payment", "Nobody pays the own request.");
        RuleViolation.When(cents > Cents - PaidCents, "payment-over-commitment", "More than what lies fixed.");
        PaidCents += cents;
        Version++;
    }

    internal void Settle(int seen, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(State != BudgetRequestState.Committed, "request-not-committed", "Only what lies fixed is settled.");
        RuleViolation.When(byId == RequesterId, "own-payment", "Nobody settles the own request.");
        GoTo(BudgetRequestState.Settled, now);
        Version++;
    }

    private void GoTo(BudgetRequestState state, DateTimeOffset now)
    {
        State = state;
        StateAt = now;
    }
}
