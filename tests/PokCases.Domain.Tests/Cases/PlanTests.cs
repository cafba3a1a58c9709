using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

/// <summary>Goals and actions of a plan: every transition, allowed and refused.</summary>
public sealed class PlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Person = Guid.CreateVersion7();
    private static readonly Guid About = Guid.CreateVersion7();

    [Fact]
    public void Goal_WhenReachedOrDropped_CanBeTakenUpAgainAndNothingElse()
    {
        foreach (var end in (Action<Goal>[])[g => g.Reach(Now), g => g.Drop(Now)])
        {
            var goal = NewGoal();

            end(goal);

            goal.EndedAt.ShouldBe(Now);
            Rule.Of(() => goal.Reach(Now)).ShouldBe("goal-ended");
            Rule.Of(() => goal.Drop(Now)).ShouldBe("goal-ended");
            Rule.Of(() => goal.Rephrase(goal.Version, "Anders", "")).ShouldBe("goal-ended");
            goal.Reopen();
            goal.State.ShouldBe(GoalState.Open);
            goal.EndedAt.ShouldBeNull();
            Rule.Of(goal.Reopen).ShouldBe("goal-open");
        }
    }

    [Fact]
    public void Rephrase_WhenSomebodyElseWasFirst_IsRefused()
    {
        var goal = NewGoal();

        goal.Rephrase(1, "Mijn eigen huis", "moeder");

        goal.Text.ShouldBe("Mijn eigen huis");
        Rule.Of(() => goal.Rephrase(1, "Iets anders", "")).ShouldBe(StaleVersion.Code);
    }

    [Fact]
    public void ChangePlaces_WithAGoalOfAnotherCase_IsRefused()
    {
        var (first, second) = (NewGoal(), NewGoal(place: 2));

        first.ChangePlaces(second);

        (first.Place, second.Place).ShouldBe((2, 1));
        Rule.Of(() => first.ChangePlaces(new Goal(Guid.CreateVersion7(), Guid.CreateVersion7(), "Elders", "", 1, Person, Now))).ShouldBe("goal-unknown");
    }

    [Fact]
    public void InPlan_WithoutASession_HasEverythingThatWasPlanned()
    {
        var goal = Guid.CreateVersion7();

        var action = NewAction(new PlannedAction("Bellen", Person, Guid.Empty, "Energiebedrijf", new DateOnly(2026, 3, 20), goal));

        action.SessionId.ShouldBeNull();
        action.ItemId.ShouldBeNull();
        (action.CaseId, action.GoalId, action.Partner).ShouldBe((About, goal, "Energiebedrijf"));
    }

    [Fact]
    public void Begin_WhenOpen_KeepsTheFirstMomentAndTheLastNote()
    {
        var action = NewAction();

        action.Begin(action.Version, "Gebeld", Now);
        action.Begin(action.Version, "Wacht op een brief", Now.AddDays(1));

        action.StartedAt.ShouldBe(Now);
        action.Progress.ShouldBe("Wacht op een brief");
        action.State.ShouldBe(ActionState.Open);
    }

    [Fact]
    public void Begin_WhenEnded_IsRefused()
    {
        var action = NewAction();
        action.Finish(Now);

        Rule.Of(() => action.Begin(action.Version, "Toch", Now)).ShouldBe("action-ended");
        Rule.Of(action.Miss).ShouldBe("action-ended");
    }

    [Fact]
    public void MoveTo_WhenMissedBefore_CountsAnew()
    {
        var action = NewAction();
        action.Miss();
        action.Miss();

        action.MoveTo(1, action.DueOn);
        var same = action.TimesMissed;
        action.MoveTo(2, action.DueOn.AddDays(7));

        same.ShouldBe(2);
        action.TimesMissed.ShouldBe(0);
    }

    [Fact]
    public void InPlan_WhenItWouldWaitForItself_IsRefused()
    {
        var id = Guid.CreateVersion7();

        Rule.Of(() => CaseAction.InPlan(id, Guid.Empty, About, Planned() with { DependsOnId = id }, Person, Now)).ShouldBe("action-order-circle");
    }

    [Fact]
    public void Order_WhenNothingWaitsForIt_IsAllowed()
    {
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var others = new Dictionary<Guid, Guid?> { [first] = null, [second] = first, [third] = null };

        Rule.Of(() => ActionOrder.Check(third, second, others)).ShouldBeNull();
        Rule.Of(() => ActionOrder.Check(third, null, others)).ShouldBeNull();
    }

    [Fact]
    public void Order_InACircle_IsRefusedHoweverLongItIs()
    {
        var chain = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToList();
        var others = chain.Select((id, i) => (id, after: i == 0 ? (Guid?)null : chain[i - 1])).ToDictionary(p => p.id, p => p.after);

        foreach (var last in chain)
        {
            Rule.Of(() => ActionOrder.Check(chain[0], last, others)).ShouldBe("action-order-circle");
        }
    }

    [Fact]
    public void Order_AfterAnActionOfAnotherCase_IsRefused() =>
        Rule.Of(() => ActionOrder.Check(Guid.CreateVersion7(), Guid.CreateVersion7(), new Dictionary<Guid, Guid?>())).ShouldBe("action-order-unknown");

    [Theory]
    [InlineData("2026-03-10", 5, "2026-03-17")]
    [InlineData("2026-03-13", 1, "2026-03-16")]
    [InlineData("2026-03-14", 1, "2026-03-16")]
    [InlineData("2026-03-10", 0, "2026-03-10")]
    public void WorkingDays_OverAWeekend_LeaveItOut(string from, int count, string expected) =>
        WorkingDays.ByLaw.After(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), count)
            .ShouldBe(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    private static Goal NewGoal(int place = 1) => new(Guid.CreateVersion7(), About, "In ons huis blijven", "moeder", place, Person, Now);

    private static PlannedAction Planned() => new("Bellen", Person, Guid.CreateVersion7(), "", new DateOnly(2026, 3, 20));

    private static CaseAction NewAction(PlannedAction? planned = null) =>
        CaseAction.InPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), About, planned ?? Planned(), Person, Now);
}
