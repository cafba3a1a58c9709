using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

/// <summary>Every verb of an action in every state: what happens, and what is refused.</summary>
public sealed class CaseActionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly Dictionary<string, Action<CaseAction>> Verbs = new()
    {
        ["finish"] = a => a.Finish(Now),
        ["cancel"] = a => a.Cancel(Now),
        ["reopen"] = a => a.Reopen(),
        ["begin"] = a => a.Begin(a.Version, "Gebeld", Now),
        ["miss"] = a => a.Miss(),
        ["move"] = a => a.MoveTo(a.Version, Today.AddDays(9)),
        ["hand over"] = a => a.HandOver(Guid.CreateVersion7(), Guid.CreateVersion7()),
        ["hand over at closing"] = a => a.HandOverAtClosing(Guid.CreateVersion7(), Guid.CreateVersion7()),
        ["change"] = a => a.Change(a.Version, "Schrijven", Guid.CreateVersion7(), Guid.CreateVersion7(), Today),
    };

    public static TheoryData<string, ActionState> Every
    {
        get
        {
            var every = new TheoryData<string, ActionState>();
            foreach (var verb in Verbs.Keys)
            {
                foreach (var state in Enum.GetValues<ActionState>())
                {
                    every.Add(verb, state);
                }
            }

            return every;
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Verb_InEveryState_HappensOnlyWhereItMay(string verb, ActionState state)
    {
        var action = In(state);

        var broken = Rule.Of(() => Verbs[verb](action));

        broken.ShouldBe((verb, state) switch
        {
            ("reopen", ActionState.Open) => "action-open",
            ("reopen", _) => null,
            (_, ActionState.Open) => null,
            _ => "action-ended",
        });
        action.ResponsibleId.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public void Finish_Twice_IsRefusedAndKeepsTheFirstMoment()
    {
        var action = In(ActionState.Open);
        action.Finish(Now);

        Rule.Of(() => action.Finish(Now.AddDays(1))).ShouldBe("action-ended");

        (action.State, action.EndedAt).ShouldBe((ActionState.Done, (DateTimeOffset?)Now));
    }

    private static CaseAction In(ActionState state)
    {
        var action = CaseAction.InPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new PlannedAction("Bellen", Guid.CreateVersion7(), Guid.CreateVersion7(), "", Today), Guid.CreateVersion7(), Now);
        if (state == ActionState.Done)
        {
            action.Finish(Now);
        }
        else if (state == ActionState.Cancelled)
        {
            action.Cancel(Now);
        }

        return action;
    }
}
