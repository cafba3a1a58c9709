using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>What the page about standing in shows.</summary>
/// <param name="Mine">Who acts, or was asked to act, for the viewer.</param>
/// <param name="ForOthers">For whom the viewer acts, or was asked to.</param>
/// <param name="People">Who can be asked.</param>
public sealed record StewardshipView(
    IReadOnlyList<StewardshipView.Line> Mine,
    IReadOnlyList<StewardshipView.Line> ForOthers,
    IReadOnlyList<Shell.FieldChoice> People)
{
    /// <param name="Of">The stewardship.</param>
    /// <param name="Person">The other person, with organisation.</param>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day.</param>
    /// <param name="HoldsNow">Whether it holds at this moment.</param>
    public sealed record Line(Stewardship Of, string Person, DateOnly First, DateOnly Last, bool HoldsNow)
    {
        /// <summary>Whether an answer is still waited for.</summary>
        public bool IsAsked => Of.AgreedAt is null;
    }
}
