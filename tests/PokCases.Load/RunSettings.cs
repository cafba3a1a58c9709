namespace PokCases.Load;

/// <summary>What every measure can be told.</summary>
/// <param name="Seed">Where chance begins: the same seed does the same.</param>
/// <param name="Cycles">How often, for what goes round; null for its usual number.</param>
/// <param name="Pairs">Alternating pairs, for what compares.</param>
/// <param name="Progress">For the person who waits; figures don't go here.</param>
internal sealed record RunSettings(int Seed, int? Cycles, int Pairs, TextWriter Progress)
{
    /// <summary>Says how it goes, with the measure's name before it.</summary>
    public Task Say(string sentence) => Progress.WriteLineAsync(sentence);
}
