namespace PokCases.Domain.Cases.Method;

/// <summary>What something costs in a year, without the breakthrough and with it.</summary>
/// <param name="What">What costs money.</param>
/// <param name="Organisation">Who pays it; may be empty.</param>
/// <param name="WithoutCents">Cost per year without the breakthrough, in cents.</param>
/// <param name="WithCents">Cost per year with it, in cents.</param>
/// <param name="Nature">What the difference is.</param>
/// <param name="Basis">What the amounts rest on: an assumption, an offer, a figure somebody knows.</param>
public sealed record ScenarioLine(string What, string Organisation, long WithoutCents, long WithCents, MoneyNature Nature, string Basis)
{
    /// <summary>What it saves in a year, in cents; negative when it costs more.</summary>
    public long SavedCents => WithoutCents - WithCents;
}
