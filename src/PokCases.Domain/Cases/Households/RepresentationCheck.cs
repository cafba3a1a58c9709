using System.Text.RegularExpressions;

namespace PokCases.Domain.Cases.Households;

/// <summary>Warns when an action is about money, somebody of the household has a bewindvoerder or curator, and that one isn't in it.</summary>
/// <remarks>It only warns: money under bewind moves by the bewindvoerder (artikel 1:438 BW), and an action that forgets that comes to nothing.</remarks>
public static partial class RepresentationCheck
{
    /// <summary>Those who should be in the action and aren't; none when it isn't about money.</summary>
    /// <param name="text">What will be done.</param>
    /// <param name="responsible">Name of who is responsible.</param>
    /// <param name="organisations">Names of the organisations that do it.</param>
    /// <param name="representations">Of everybody in the household.</param>
    /// <param name="today">The day on which it must hold.</param>
    public static IReadOnlyList<Representation> Missing(string text, string responsible, IReadOnlyCollection<string> organisations, IEnumerable<Representation> representations, DateOnly today) =>
        IsAboutMoney(text)
            ? [.. representations.Where(r => r.CoversMoney && r.Holds(today) && !IsIn(r, text, responsible, organisations))]
            : [];

    /// <summary>Whether an action is about money, by a word in it.</summary>
    public static bool IsAboutMoney(string text) => MoneyWord().IsMatch(text);

    private static bool IsIn(Representation one, string text, string responsible, IReadOnlyCollection<string> organisations) =>
        Same(one.Name, responsible)
        || organisations.Any(o => Same(one.Organisation, o) || Same(one.Name, o))
        || Names(text, one.Name)
        || Names(text, one.Organisation)
        || (one.Kind == RepresentationKind.Guardianship ? CuratorWord() : AdministratorWord()).IsMatch(text);

    private static bool Same(string one, string other) => one.Length > 0 && string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Names(string text, string name) => name.Length > 2 && text.Contains(name, StringComparison.OrdinalIgnoreCase);

    // Words as they are written in actions. "Geldig" and "rekening houden met" are not about money.
    [GeneratedRegex(@"schuld|geld(?!ig)|betaal|betal|aflos|incasso|deurwaarder|toeslag|uitkering|bijstand|inkomen|budget|lening|krediet|premie|boete|belasting|kosten|spaar|alimentatie|kwijtschelding|aanmaning|factu|vordering|pensioen|subsidie|\baow\b|\bwajong|\bwsnp\b|\bpgb\b|fonds|\bsalaris|\bloon|\bhuur(?!der)|\bbeslag|rekening(?!\s+(?:te\s+)?hou)|\beuro|€|money|debt|\bpay|\brent\b|benefit|allowance|\bloan", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyWord();

    [GeneratedRegex(@"bewindvoerder|\bbewind\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdministratorWord();

    [GeneratedRegex(@"\bcurator", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CuratorWord();
}
