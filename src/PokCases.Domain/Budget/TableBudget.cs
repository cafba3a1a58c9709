namespace PokCases.Domain.Budget;

/// <summary>The breakthrough budget of a table for a year: money for what fits no other budget.</summary>
/// <remarks>The balance is the sum of its movements. It never goes below zero unless somebody says why it must.</remarks>
public sealed class TableBudget
{
    /// <summary>Highest single amount: ten million euros, in cents.</summary>
    public const long HighestCents = 1_000_000_000;

    private readonly List<BudgetMovement> movements = [];
    private readonly List<BudgetRequest> requests = [];

    private TableBudget()
    {
    }

    /// <summary>Opens a year's budget.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table.</param>
    /// <param name="year">The calendar year (<c>budget-year</c>).</param>
    /// <param name="cents">The amount made available, in cents; 0 when it comes from the year before.</param>
    /// <param name="fourEyesAboveCents">Above this amount two people agree, in cents.</param>
    /// <param name="byId">Who opens it.</param>
    /// <param name="now">The moment.</param>
    public TableBudget(Guid id, Guid tableId, int year, long cents, long fourEyesAboveCents, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(year is < 2020 or > 2100, "budget-year", "A year between 2020 and 2100.");
        CheckRange(cents, least: 0);
        CheckRange(fourEyesAboveCents, least: 0);
        Id = id;
        TableId = tableId;
        Year = year;
        FourEyesAboveCents = fourEyesAboveCents;
        if (cents > 0)
        {
            Book(BudgetMovementKind.Granted, cents, string.Empty, byId, now);
        }
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>Above this amount two people agree, in cents.</summary>
    public long FourEyesAboveCents { get; private set; }

    /// <summary>Grows when the limit changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Everything that happened to the money; see <see cref="BudgetMovement.Number"/> for the order.</summary>
    public IReadOnlyList<BudgetMovement> Movements => movements;

    /// <summary>Everything that was asked.</summary>
    public IReadOnlyList<BudgetRequest> Requests => requests;

    /// <summary>What is free, in cents.</summary>
    public long BalanceCents => movements.Sum(m => m.Cents);

    /// <summary>What came in, in cents: made available, carried over from the year before, put right.</summary>
    public long AvailableCents => movements
        .Where(m => m.Kind is BudgetMovementKind.Granted or BudgetMovementKind.CarriedIn or BudgetMovementKind.Corrected)
        .Sum(m => m.Cents);

    /// <summary>What lies fixed and was not paid, in cents.</summary>
    public long OutstandingCents => requests.Sum(r => r.OutstandingCents);

    /// <summary>What was paid, in cents.</summary>
    public long PaidCents => movements.Sum(m => m.PaidCents);

    /// <summary>The request with that id (<c>request-unknown</c>).</summary>
    public BudgetRequest Find(Guid requestId) =>
        requests.Find(r => r.Id == requestId) ?? throw new RuleViolation("request-unknown", "No such request in this budget.");

    /// <summary>More money is made available.</summary>
    public void Grant(long cents, string reason, Guid byId, DateTimeOffset now)
    {
        CheckRange(cents, least: 1);
        Book(BudgetMovementKind.Granted, cents, reason, byId, now);
    }

    /// <summary>Puts an earlier entry right, upward or downward; why is always said.</summary>
    /// <param name="cents">What the balance changes by, in cents; not 0.</param>
    /// <param name="reason">Why.</param>
    /// <param name="overdraw">Whether the balance may go below zero by it.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">The moment.</param>
    public void Correct(long cents, string reason, bool overdraw, Guid byId, DateTimeOffset now)
    {
        CheckRange(Math.Abs(cents), least: 1);
        var below = CheckCovered(cents, overdraw);
        Book(BudgetMovementKind.Corrected, cents, Texts.Required(reason, BudgetMovement.LongestReason), byId, now, overdraws: below);
    }

    /// <summary>Changes the amount above which two people agree. A lower one holds for requests that wait too; a higher one for none of them (<c>limit-while-waiting</c>).</summary>
    public void SetFourEyes(int seen, long aboveCents)
    {
        StaleVersion.Check(seen, Version);
        CheckRange(aboveCents, least: 0);
        // Else one person could raise the limit and then agree alone with what needed two.
        RuleViolation.When(
            requests.Exists(r => r.IsOpen && r.Cents > FourEyesAboveCents && r.Cents <= aboveCents),
            "limit-while-waiting",
            "A request that needs two people waits, and one would be enough.");
        FourEyesAboveCents = aboveCents;
        Version++;
    }

    /// <summary>Asks for money. It changes no balance: asking is free.</summary>
    public BudgetRequest Request(Guid id, Guid caseId, long cents, string forWhat, string whyNoOther, Guid requesterId, Guid organisationId, DateTimeOffset now)
    {
        CheckRange(cents, least: 1);
        var request = new BudgetRequest(id, Id, caseId, cents, forWhat, whyNoOther, requesterId, organisationId, now);
        requests.Add(request);
        return request;
    }

    /// <summary>Writes down what was weighed, before anybody agrees; never by who asked (<c>own-request</c>).</summary>
    public void Weigh(Guid requestId, int seen, string weighing, Guid byId) => Find(requestId).Weigh(seen, weighing, byId);

    /// <summary>A mandate holder agrees. Up to the limit, and by the second person above it, the money is fixed at once (<c>budget-short</c> when there is too little).</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="seen">The version that was read.</param>
    /// <param name="byId">The mandate holder: not who asked, and not who agreed before.</param>
    /// <param name="mandate">The mandate in its present words.</param>
    /// <param name="overdraw">Why the balance may go below zero; empty when it may not.</param>
    /// <param name="now">The moment.</param>
    public void Approve(Guid requestId, int seen, Guid byId, string mandate, string overdraw, DateTimeOffset now)
    {
        var request = Find(requestId);
        request.CheckApproval(seen, byId, mandate);
        var isFixed = request.IsFixedByNext(FourEyesAboveCents);
        var reason = Texts.Optional(overdraw, BudgetMovement.LongestReason);
        var below = isFixed && CheckCovered(-request.Cents, reason.Length > 0);
        request.Approve(isFixed, byId, mandate, now);
        if (isFixed)
        {
            Book(BudgetMovementKind.Committed, -request.Cents, below ? reason : string.Empty, byId, now, requestId, overdraws: below);
        }
    }

    /// <summary>Does not agree, and says why.</summary>
    public void Reject(Guid requestId, int seen, string reason, Guid byId, DateTimeOffset now) => Find(requestId).Reject(seen, reason, byId, now);

    /// <summary>Who asked takes the request back.</summary>
    public void Withdraw(Guid requestId, Guid byId, DateTimeOffset now) => Find(requestId).Withdraw(byId, now);

    /// <summary>A request that nobody decided on ends with its case.</summary>
    public void Lapse(Guid requestId, DateTimeOffset now) => Find(requestId).Lapse(now);

    /// <summary>Pays from what lies fixed (<c>payment-over-commitment</c>); never who asked (<c>own-payment</c>).</summary>
    public void Pay(Guid requestId, int seen, long cents, string reason, Guid byId, DateTimeOffset now)
    {
        CheckRange(cents, least: 1);
        var what = Texts.Optional(reason, BudgetMovement.LongestReason);
        Find(requestId).Pay(seen, cents, byId);
        Book(BudgetMovementKind.Paid, 0, what, byId, now, requestId, paidCents: cents);
    }

    /// <summary>Settles: what lies fixed and was not needed flows back. Never by who asked (<c>own-payment</c>).</summary>
    public void Settle(Guid requestId, int seen, Guid byId, DateTimeOffset now)
    {
        var request = Find(requestId);
        var rest = request.OutstandingCents;
        request.Settle(seen, byId, now);
        if (rest > 0)
        {
            Book(BudgetMovementKind.Returned, rest, string.Empty, byId, now, requestId);
        }
    }

    /// <summary>Decides that what is free goes to the next year; never more than there is (<c>carry-over-short</c>).</summary>
    /// <param name="next">The same table's budget of the year after (<c>carry-over-year</c>).</param>
    /// <param name="cents">How much, in cents.</param>
    /// <param name="reason">Why; required, since it is a decision.</param>
    /// <param name="byId">Who decides.</param>
    /// <param name="now">The moment.</param>
    public void CarryOver(TableBudget next, long cents, string reason, Guid byId, DateTimeOffset now)
    {
        CheckRange(cents, least: 1);
        RuleViolation.When(next.TableId != TableId || next.Year != Year + 1, "carry-over-year", "Money goes to the same table's next year.");
        RuleViolation.When(cents > BalanceCents, "carry-over-short", "Not more than what is free.");
        var why = Texts.Required(reason, BudgetMovement.LongestReason);
        Book(BudgetMovementKind.CarriedOut, -cents, why, byId, now);
        next.Book(BudgetMovementKind.CarriedIn, cents, why, byId, now);
    }

    private static void CheckRange(long cents, long least) =>
        RuleViolation.When(cents < least || cents > HighestCents, "amount-out-of-range", "Between 0 and 10 million euros.");

    // Answers whether the balance goes below zero by it.
    private bool CheckCovered(long change, bool overdraw)
    {
        var below = change < 0 && BalanceCents + change < 0;
        RuleViolation.When(below && !overdraw, "budget-short", "There is not enough in this budget.");
        return below;
    }

    private void Book(BudgetMovementKind kind, long cents, string reason, Guid byId, DateTimeOffset now, Guid? requestId = null, long paidCents = 0, bool overdraws = false) =>
        movements.Add(new BudgetMovement(Guid.CreateVersion7(), Id, movements.Count + 1, kind, cents, paidCents, requestId, reason, overdraws, byId, now));
}
