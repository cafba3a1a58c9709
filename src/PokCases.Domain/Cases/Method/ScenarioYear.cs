namespace PokCases.Domain.Cases.Method;

/// <summary>What was spent together by the end of a year.</summary>
/// <param name="Year">1 for the first year.</param>
/// <param name="WithoutCents">Without the breakthrough, in cents.</param>
/// <param name="WithCents">With it, one-off costs included, in cents.</param>
public sealed record ScenarioYear(int Year, long WithoutCents, long WithCents)
{
    /// <summary>What is saved by then, in cents; negative while it cost more.</summary>
    public long SavedCents => WithoutCents - WithCents;
}
