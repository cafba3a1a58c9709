using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>What the page that closes a case shows.</summary>
/// <param name="Head">The case.</param>
/// <param name="Matters">What else is open: what has to be ended first, and what ends with the case.</param>
/// <param name="Open">Actions that keep it open.</param>
/// <param name="People">Who can stay contact or take an action on.</param>
public sealed record ClosingView(CaseHeadView Head, IReadOnlyList<OpenMatter> Matters, IReadOnlyList<ClosingView.OpenAction> Open, IReadOnlyList<FieldChoice> People)
{
    /// <summary>Whether something has to be ended first.</summary>
    public bool IsKeptOpen => Open.Count > 0 || Matters.Any(m => m.Blocks);

    /// <summary>An action that keeps the case open.</summary>
    public sealed record OpenAction(Guid Id, string Text, PersonLine Responsible, DateOnly DueOn);
}
