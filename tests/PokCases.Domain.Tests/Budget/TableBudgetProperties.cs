using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Budget;

namespace PokCases.Domain.Tests.Budget;

/// <summary>What holds after any row of verbs by anybody, the refused ones included.</summary>
public sealed class TableBudgetProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid[] People = [.. Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7())];

    private static readonly Gen<Step> Steps =
        from verb in Gen.Choose(0, 11)
        from cents in Gen.Choose(1, 600)
        from person in Gen.Choose(0, People.Length - 1)
        from request in Gen.Choose(0, 9)
        from overdraw in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Step(verb, cents, People[person], request, overdraw);

    [Fact]
    public void Balance_Always_IsTheSumOfWhatHappened() => Check(work =>
        work.Budget.BalanceCents == work.Expected
        && work.Budget.BalanceCents == work.Budget.AvailableCents - work.Next.AvailableCents - work.Budget.OutstandingCents - work.Budget.PaidCents);

    [Fact]
    public void Balance_WithoutAnOverride_IsNeverBelowZero() => Check(work =>
        work.Lowest >= 0 || work.Budget.Movements.Any(m => m is { Overdraws: true, Reason.Length: > 0 }));

    [Fact]
    public void Movement_ThatBringsItBelowZero_IsAlwaysMarkedWithAReason() => Check(work =>
    {
        long running = 0;
        foreach (var movement in work.Budget.Movements.OrderBy(m => m.Number))
        {
            running += movement.Cents;
            if (running < 0 && movement.Cents < 0 && !(movement.Overdraws && movement.Reason.Length > 0))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void FourEyes_Always_AreOfTwoPeopleWhoDidNotAsk() => Check(work => work.Budget.Requests.All(r =>
        r.WeighedById != r.RequesterId
        && (r.ApproverId is null || (r.ApproverId != r.RequesterId && r.ApproverId != r.FirstApproverId))
        && r.FirstApproverId != r.RequesterId
        && (!work.FixedAbove.Contains(r.Id) || r.FirstApproverId is not null)));

    [Fact]
    public void Paid_Always_StaysWithinWhatWasFixed() => Check(work => work.Budget.Requests.All(r =>
        r.PaidCents >= 0 && r.PaidCents <= r.Cents && (r.PaidCents == 0 || r.State is BudgetRequestState.Committed or BudgetRequestState.Settled)));

    // Without it the others could hold because everything was refused.
    [Fact]
    public void Rows_OfVerbs_ReachEveryStateAndOverdraw()
    {
        var works = Steps.ListOf(60).Sample(300, 60).Select(Work.Of).ToList();

        works.SelectMany(w => w.Budget.Requests).Select(r => r.State).Distinct().Order().ShouldBe(Enum.GetValues<BudgetRequestState>());
        works.SelectMany(w => w.Budget.Movements.Concat(w.Next.Movements)).Select(m => m.Kind).Distinct().Order().ShouldBe(Enum.GetValues<BudgetMovementKind>());
        works.ShouldContain(w => w.Lowest < 0);
    }

    private static void Check(Func<Work, bool> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Steps.ListOf(60).ToArbitrary(), steps => holds(Work.Of(steps))));

    private sealed record Step(int Verb, long Cents, Guid Person, int Request, bool Overdraw);

    /// <summary>Does the verbs and keeps its own count beside the budget's.</summary>
    private sealed class Work
    {
        private const long Limit = 250;

        private Work()
        {
        }

        public TableBudget Budget { get; } = new(Guid.CreateVersion7(), Table, 2026, 1_000, Limit, People[0], Now);

        public TableBudget Next { get; } = new(Guid.CreateVersion7(), Table, 2027, 0, Limit, People[0], Now);

        public long Expected { get; private set; } = 1_000;

        public long Lowest { get; private set; } = 1_000;

        /// <summary>Requests whose money was fixed and that were more than one person might agree to when they were made.</summary>
        public HashSet<Guid> FixedAbove { get; } = [];

        private Dictionary<Guid, long> LimitWhenAsked { get; } = [];

        private static Guid Table { get; } = Guid.CreateVersion7();

        public static Work Of(IEnumerable<Step> steps)
        {
            var work = new Work();
            foreach (var step in steps)
            {
                try
                {
                    work.Expected += work.Do(step);
                }
                catch (RuleViolation)
                {
                    // Refused: nothing may have changed.
                }

                work.Lowest = Math.Min(work.Lowest, work.Budget.BalanceCents);
            }

            return work;
        }

        // Answers what the balance should change by.
        private long Do(Step step)
        {
            var why = step.Overdraw ? "Het kan niet wachten" : "";
            if (step.Verb == 0)
            {
                Budget.Grant(step.Cents, "", step.Person, Now);
                return step.Cents;
            }

            if (step.Verb == 1)
            {
                Budget.Correct(-step.Cents, "Vergist", step.Overdraw, step.Person, Now);
                return -step.Cents;
            }

            if (step.Verb == 2)
            {
                Budget.CarryOver(Next, step.Cents, "Besluit", step.Person, Now);
                return -step.Cents;
            }

            if (step.Verb == 11)
            {
                Budget.SetFourEyes(Budget.Version, step.Cents);
                return 0;
            }

            if (step.Verb is 3 or 4 || Budget.Requests.Count == 0)
            {
                var asked = Budget.Request(Guid.CreateVersion7(), Guid.CreateVersion7(), step.Cents, "Wat", "Waarom", step.Person, Guid.CreateVersion7(), Now);
                LimitWhenAsked[asked.Id] = Budget.FourEyesAboveCents;
                return 0;
            }

            var request = Budget.Requests[step.Request % Budget.Requests.Count];
            return OnRequest(step, request, why);
        }

        private long OnRequest(Step step, BudgetRequest request, string why)
        {
            switch (step.Verb)
            {
                case 5:
                    Budget.Weigh(request.Id, request.Version, "Gewogen", step.Person);
                    return 0;
                case 6 or 7:
                    if (request.Weighing.Length == 0)
                    {
                        Budget.Weigh(request.Id, request.Version, "Gewogen", step.Person);
                    }

                    Budget.Approve(request.Id, request.Version, step.Person, "mandaat", why, Now);
                    if (request.State != BudgetRequestState.Committed)
                    {
                        return 0;
                    }

                    if (request.Cents > LimitWhenAsked[request.Id])
                    {
                        FixedAbove.Add(request.Id);
                    }

                    return -request.Cents;
                case 8:
                    Budget.Pay(request.Id, request.Version, Math.Min(step.Cents, Math.Max(1, request.Cents / 2)), "", step.Person, Now);
                    return 0;
                case 9:
                    var rest = request.OutstandingCents;
                    Budget.Settle(request.Id, request.Version, step.Person, Now);
                    return rest;
                default:
                    if (step.Overdraw)
                    {
                        Budget.Withdraw(request.Id, request.RequesterId, Now);
                    }
                    else
                    {
                        Budget.Reject(request.Id, request.Version, "Past elders", step.Person, Now);
                    }

                    return 0;
            }
        }
    }
}
