using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

/// <summary>What a page of figures shows, as lines: every file is written of this, so that none holds more than the page.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Note">To whom it may be given, and what is hidden.</param>
/// <param name="NoValue">What stands for a value that isn't there.</param>
/// <param name="Period">The quarters that the figures are over.</param>
/// <param name="Rules">How strict the door is; null for exact figures.</param>
/// <param name="Choices">What was chosen, by its name on the page.</param>
/// <param name="Lines">The figures, in the order of the page.</param>
public sealed record FigureSheet(
    string Title,
    string Note,
    string NoValue,
    QuarterSpan Period,
    DoorRules? Rules,
    IReadOnlyList<(string Name, string Value)> Choices,
    IReadOnlyList<FigureLine> Lines)
{
    /// <summary>The figures that are in it, each once.</summary>
    public IEnumerable<string> Keys => Lines.Select(l => l.Key).Distinct(StringComparer.Ordinal);
}
