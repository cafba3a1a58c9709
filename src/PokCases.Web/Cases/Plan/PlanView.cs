using PokCases.Domain.Cases;
using PokCases.Web.Cases.Household;

namespace PokCases.Web.Cases.Plan;

/// <summary>What the plan of a case shows.</summary>
/// <param name="Head">The head of the case.</param>
/// <param name="Goals">Goals that are worked on or reached, in their order.</param>
/// <param name="Dropped">Goals that the household no longer wants.</param>
/// <param name="Loose">Actions that stand under no goal.</param>
/// <param name="IsSubstitute">Whether the viewer sees it because of acting for the case lead.</param>
public sealed record PlanView(
    CaseHeadView Head,
    IReadOnlyList<PlanView.GoalLine> Goals,
    IReadOnlyList<PlanView.GoalLine> Dropped,
    IReadOnlyList<PlanView.ActionLine> Loose,
    bool IsSubstitute)
{
    /// <summary>Whether there is nothing in it yet.</summary>
    public bool IsEmpty => Goals.Count + Dropped.Count + Loose.Count == 0;

    public sealed record GoalLine(Guid Id, string Text, string SaidBy, GoalState State, DateTimeOffset? EndedAt, IReadOnlyList<ActionLine> Actions)
    {
        /// <summary>Actions that count: those that were not cancelled.</summary>
        public int Count => Actions.Count(a => a.State != ActionState.Cancelled);

        public int Done => Actions.Count(a => a.State == ActionState.Done);
    }

    /// <param name="Id">The action.</param>
    /// <param name="Text">What will be done.</param>
    /// <param name="Responsible">Who is responsible; with a partner, who follows it.</param>
    /// <param name="Organisation">Of which organisation.</param>
    /// <param name="Partner">The organisation outside the table that does it; empty for none.</param>
    /// <param name="DueOn">By when.</param>
    /// <param name="State">Open, done or cancelled.</param>
    /// <param name="IsStarted">Whether somebody began.</param>
    /// <param name="Progress">How it goes, in a few words.</param>
    /// <param name="EndedAt">When it was done or cancelled.</param>
    /// <param name="WaitsFor">What has to be done first and isn't yet; null when nothing.</param>
    /// <param name="MayChange">Whether the viewer may say that it is done.</param>
    public sealed record ActionLine(
        Guid Id,
        string Text,
        PersonLine Responsible,
        string Organisation,
        string Partner,
        DateOnly DueOn,
        ActionState State,
        bool IsStarted,
        string Progress,
        DateTimeOffset? EndedAt,
        string? WaitsFor,
        bool MayChange)
    {
        /// <summary>What the household says about it: an action about money without who decides about it.</summary>
        public IReadOnlyList<MoneyWarning> Warnings { get; init; } = [];
    }
}
