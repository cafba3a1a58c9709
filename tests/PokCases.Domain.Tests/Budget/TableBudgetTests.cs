using PokCases.Domain.Budget;

namespace PokCases.Domain.Tests.Budget;

public sealed class TableBudgetTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Asks = Guid.CreateVersion7();
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Fact]
    public void Approve_WhenUpToTheLimit_FixesTheMoneyAtOnce()
    {
        var (budget, request) = Asked(2_500_00);

        budget.Approve(request.Id, 2, First, "tot € 2.500", "", Now);

        (request.State, request.ApproverId, request.Mandate).ShouldBe((BudgetRequestState.Committed, First, "tot € 2.500"));
        (budget.BalanceCents, budget.OutstandingCents).ShouldBe((7_500_00, 2_500_00));
    }

    [Fact]
    public void Approve_WhenAboveTheLimit_NeedsASecondPerson()
    {
        var (budget, request) = Asked(2_500_01);

        budget.Approve(request.Id, 2, First, "mandaat", "", Now);

        (request.State, budget.BalanceCents).ShouldBe((BudgetRequestState.ApprovedOnce, 10_000_00));
        Rule.Of(() => budget.Approve(request.Id, 3, First, "mandaat", "", Now)).ShouldBe("four-eyes");
        budget.Approve(request.Id, 3, Second, "mandaat", "", Now);
        (request.FirstApproverId, request.ApproverId, request.State).ShouldBe((First, Second, BudgetRequestState.Committed));
    }

    [Fact]
    public void Approve_WhenOwnUnweighedWithoutMandateOrStale_IsRefused()
    {
        var (budget, request) = Asked(100_00, weighed: false);

        Rule.Of(() => budget.Approve(request.Id, 1, First, "mandaat", "", Now)).ShouldBe("weighing-missing");
        budget.Weigh(request.Id, 1, "Geen ander budget", Second);
        Rule.Of(() => budget.Approve(request.Id, 1, First, "mandaat", "", Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => budget.Approve(request.Id, 2, Asks, "mandaat", "", Now)).ShouldBe("own-request");
        Rule.Of(() => budget.Approve(request.Id, 2, First, " ", "", Now)).ShouldBe("mandate-missing");
        request.State.ShouldBe(BudgetRequestState.Requested);
    }

    [Fact]
    public void Approve_WhenThereIsTooLittle_NeedsAReasonThatIsKept()
    {
        var (budget, request) = Asked(10_000_01);
        budget.Approve(request.Id, 2, First, "mandaat", "", Now);

        Rule.Of(() => budget.Approve(request.Id, 3, Second, "mandaat", " ", Now)).ShouldBe("budget-short");
        request.State.ShouldBe(BudgetRequestState.ApprovedOnce);
        budget.Approve(request.Id, 3, Second, "mandaat", "De zitting is morgen", Now);

        budget.BalanceCents.ShouldBe(-1);
        var movement = budget.Movements[^1];
        (movement.Kind, movement.Overdraws, movement.Reason).ShouldBe((BudgetMovementKind.Committed, true, "De zitting is morgen"));
    }

    [Fact]
    public void Settle_WhenLessWasPaid_TheRestFlowsBack()
    {
        var (budget, request) = Committed(1_000_00);
        budget.Pay(request.Id, request.Version, 400_00, "Factuur", First, Now);
        budget.Pay(request.Id, request.Version, 250_00, "", First, Now);

        budget.Settle(request.Id, request.Version, First, Now);

        (budget.BalanceCents, budget.PaidCents, budget.OutstandingCents, request.State).ShouldBe((9_350_00, 650_00, 0, BudgetRequestState.Settled));
        Rule.Of(() => budget.Pay(request.Id, request.Version, 1, "", First, Now)).ShouldBe("request-not-committed");
        Rule.Of(() => budget.Settle(request.Id, request.Version, First, Now)).ShouldBe("request-not-committed");
    }

    [Fact]
    public void Pay_WhenMoreThanWasFixed_IsRefused()
    {
        var (budget, request) = Committed(1_000_00);
        budget.Pay(request.Id, request.Version, 900_00, "", First, Now);

        Rule.Of(() => budget.Pay(request.Id, request.Version, 100_01, "", First, Now)).ShouldBe("payment-over-commitment");
        Rule.Of(() => budget.Pay(request.Id, request.Version, 0, "", First, Now)).ShouldBe("amount-out-of-range");
        request.PaidCents.ShouldBe(900_00);
    }

    [Fact]
    public void Lapse_OfWhatNobodyDecidedOn_EndsItAndChangesNoBalance()
    {
        var (budget, waits) = Asked(100_00);
        var (other, committed) = Committed(1_000_00);

        budget.Lapse(waits.Id, Now);

        (waits.State, budget.BalanceCents).ShouldBe((BudgetRequestState.Withdrawn, 10_000_00));
        Rule.Of(() => budget.Lapse(waits.Id, Now)).ShouldBe("request-decided");
        Rule.Of(() => other.Lapse(committed.Id, Now)).ShouldBe("request-decided");
    }

    [Fact]
    public void PayAndSettle_ByWhoAsked_AreRefused()
    {
        var (budget, request) = Committed(1_000_00);

        Rule.Of(() => budget.Pay(request.Id, request.Version, 100_00, "", Asks, Now)).ShouldBe("own-payment");
        Rule.Of(() => budget.Settle(request.Id, request.Version, Asks, Now)).ShouldBe("own-payment");

        (request.PaidCents, request.State).ShouldBe((0, BudgetRequestState.Committed));
    }

    [Fact]
    public void PayAndSettle_WhenSomebodyPaidSince_AreStale()
    {
        var (budget, request) = Committed(1_000_00);
        var seen = request.Version;
        budget.Pay(request.Id, seen, 400_00, "", First, Now);

        Rule.Of(() => budget.Pay(request.Id, seen, 400_00, "", First, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => budget.Settle(request.Id, seen, First, Now)).ShouldBe(StaleVersion.Code);

        request.PaidCents.ShouldBe(400_00);
    }

    [Fact]
    public void RejectAndWithdraw_WhileOpen_ByTheRightPersonOnly()
    {
        var (budget, rejected) = Asked(100_00);
        var withdrawn = budget.Request(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, "Wat", "Waarom", Asks, Guid.CreateVersion7(), Now);

        Rule.Of(() => budget.Reject(rejected.Id, 2, "Nee", Asks, Now)).ShouldBe("own-request");
        Rule.Of(() => budget.Reject(rejected.Id, 2, " ", First, Now)).ShouldBe("text-missing");
        budget.Reject(rejected.Id, 2, "De bijzondere bijstand betaalt dit", First, Now);
        Rule.Of(() => budget.Withdraw(withdrawn.Id, First, Now)).ShouldBe("not-your-request");
        budget.Withdraw(withdrawn.Id, Asks, Now);

        (rejected.State, withdrawn.State, budget.BalanceCents).ShouldBe((BudgetRequestState.Rejected, BudgetRequestState.Withdrawn, 10_000_00));
        Rule.Of(() => budget.Approve(rejected.Id, 3, First, "mandaat", "", Now)).ShouldBe("request-decided");
        Rule.Of(() => budget.Withdraw(rejected.Id, Asks, Now)).ShouldBe("request-decided");
        Rule.Of(() => budget.Weigh(rejected.Id, 3, "Toch", First)).ShouldBe("request-decided");
    }

    [Fact]
    public void CarryOver_WhenFree_MovesItToTheNextYearWithAReason()
    {
        var budget = Opened();
        var next = new TableBudget(Guid.CreateVersion7(), budget.TableId, 2027, 0, 2_500_00, First, Now);

        budget.CarryOver(next, 4_000_00, "Afspraak met de raad", First, Now);

        (budget.BalanceCents, next.BalanceCents).ShouldBe((6_000_00, 4_000_00));
        Rule.Of(() => budget.CarryOver(next, 6_000_01, "Meer", First, Now)).ShouldBe("carry-over-short");
        Rule.Of(() => budget.CarryOver(next, 1, "", First, Now)).ShouldBe("text-missing");
        Rule.Of(() => next.CarryOver(budget, 1, "Terug", First, Now)).ShouldBe("carry-over-year");
        var elsewhere = new TableBudget(Guid.CreateVersion7(), Guid.CreateVersion7(), 2027, 0, 0, First, Now);
        Rule.Of(() => budget.CarryOver(elsewhere, 1, "Weg", First, Now)).ShouldBe("carry-over-year");
    }

    [Fact]
    public void Correct_WhenBelowZero_NeedsASecondThought()
    {
        var budget = Opened();

        Rule.Of(() => budget.Correct(-10_000_01, "Vergist", overdraw: false, First, Now)).ShouldBe("budget-short");
        budget.Correct(-10_000_01, "Vergist", overdraw: true, First, Now);
        budget.Correct(5_00, "Weer goed", overdraw: false, First, Now);

        budget.BalanceCents.ShouldBe(4_99);
        budget.Movements.Select(m => m.Overdraws).ShouldBe([false, true, false]);
        Rule.Of(() => budget.Correct(1, "", overdraw: false, First, Now)).ShouldBe("text-missing");
    }

    [Fact]
    public void SetFourEyes_WhenRequestsWait_HoldsForThemToo()
    {
        var (budget, request) = Asked(2_000_00);

        budget.SetFourEyes(1, 1_000_00);
        budget.Approve(request.Id, 2, First, "mandaat", "", Now);

        request.State.ShouldBe(BudgetRequestState.ApprovedOnce);
        Rule.Of(() => budget.SetFourEyes(1, 0)).ShouldBe(StaleVersion.Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SetFourEyes_AboveARequestThatWaitsForTwo_IsRefusedUntilItIsDecided(bool approvedOnce)
    {
        var (budget, request) = Asked(3_000_00);
        if (approvedOnce)
        {
            budget.Approve(request.Id, 2, First, "mandaat", "", Now);
        }

        Rule.Of(() => budget.SetFourEyes(1, 3_000_00)).ShouldBe("limit-while-waiting");
        budget.SetFourEyes(1, 2_999_99);
        budget.Reject(request.Id, request.Version, "Past elders", Second, Now);
        budget.SetFourEyes(2, 3_000_00);

        budget.FourEyesAboveCents.ShouldBe(3_000_00);
    }

    [Fact]
    public void SetFourEyes_LoweredAndRaisedAgain_TheLowestHoldsForWhatWaits()
    {
        var (budget, _) = Asked(2_000_00);
        budget.SetFourEyes(1, 1_000_00);

        Rule.Of(() => budget.SetFourEyes(2, 2_500_00)).ShouldBe("limit-while-waiting");

        budget.FourEyesAboveCents.ShouldBe(1_000_00);
    }

    [Fact]
    public void Weigh_ByWhoAsked_IsRefused()
    {
        var (budget, request) = Asked(100_00, weighed: false);

        Rule.Of(() => budget.Weigh(request.Id, 1, "Past nergens anders", Asks)).ShouldBe("own-request");

        (request.Weighing, request.Version).ShouldBe(("", 1));
    }

    [Fact]
    public void Open_WhenYearOrAmountIsOutOfRange_IsRefused()
    {
        Rule.Of(() => new TableBudget(Guid.CreateVersion7(), Guid.CreateVersion7(), 26, 1, 1, First, Now)).ShouldBe("budget-year");
        Rule.Of(() => new TableBudget(Guid.CreateVersion7(), Guid.CreateVersion7(), 2026, -1, 1, First, Now)).ShouldBe("amount-out-of-range");
        Rule.Of(() => Opened().Find(Guid.CreateVersion7())).ShouldBe("request-unknown");
    }

    private static TableBudget Opened() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), 2026, 10_000_00, 2_500_00, First, Now);

    private static (TableBudget Budget, BudgetRequest Request) Asked(long cents, bool weighed = true)
    {
        var budget = Opened();
        var request = budget.Request(Guid.CreateVersion7(), Guid.CreateVersion7(), cents, "Borg", "Geen voorziening past", Asks, Guid.CreateVersion7(), Now);
        if (weighed)
        {
            budget.Weigh(request.Id, 1, "Past nergens anders", Second);
        }

        return (budget, request);
    }

    private static (TableBudget Budget, BudgetRequest Request) Committed(long cents)
    {
        var (budget, request) = Asked(cents);
        budget.Approve(request.Id, 2, First, "mandaat", "", Now);
        return (budget, request);
    }
}
