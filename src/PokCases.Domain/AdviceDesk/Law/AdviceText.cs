namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>What an advice says.</summary>
/// <param name="Question">The question.</param>
/// <param name="Facts">The facts that were taken.</param>
/// <param name="Norm">The norm: which law or rule.</param>
/// <param name="Reasoning">How the norm works out on the facts.</param>
/// <param name="Alternatives">What else could be done.</param>
/// <param name="Advice">The advice.</param>
public sealed record AdviceText(string Question, string Facts, string Norm, string Reasoning, string Alternatives, string Advice)
{
    /// <summary>Longest of these texts, in characters.</summary>
    public const int Longest = 4000;
}
