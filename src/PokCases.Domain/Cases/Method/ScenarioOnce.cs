namespace PokCases.Domain.Cases.Method;

/// <summary>What the breakthrough costs once, at its beginning.</summary>
/// <param name="What">What costs money.</param>
/// <param name="Organisation">Who pays it; may be empty.</param>
/// <param name="Cents">The amount, in cents.</param>
/// <param name="Nature">What the amount is.</param>
/// <param name="Basis">What the amount rests on: an assumption, an offer, a figure somebody knows.</param>
public sealed record ScenarioOnce(string What, string Organisation, long Cents, MoneyNature Nature, string Basis);
