using System.Text.RegularExpressions;

namespace PokCases.Domain.Cases.Households;

/// <summary>Dutch addresses brought to postcode and house number, which together name one front door, so that two can be compared.</summary>
public static partial class HomeAddress
{
    /// <summary>A postcode and a house number typed apart, as one text such as <c>1234AB 12A</c>; null when either is not one.</summary>
    public static string? Of(string postcode, string number) =>
        Postcode().Match(postcode.Trim()) is { Success: true } code && code.Length == postcode.Trim().Length && Number().Match(number.Trim()) is { Success: true } house && house.Length == number.Trim().Length
            ? Join(code, house)
            : null;

    /// <summary>What an address in free text may be: its postcode with each number in it. Empty without a postcode.</summary>
    public static IReadOnlyList<string> In(string text) => Postcode().Match(text) is { Success: true } code
        ? [.. Number().Matches(text.Remove(code.Index, code.Length)).Select(house => Join(code, house)).Distinct()]
        : [];

    private static string Join(Match code, Match house) =>
        $"{code.Groups["digits"].Value}{code.Groups["letters"].Value} {house.Groups["digits"].Value}{house.Groups["more"].Value}".ToUpperInvariant();

    [GeneratedRegex(@"\b(?<digits>[1-9]\d{3})[ \u00a0]?(?<letters>[A-Za-z]{2})\b")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<!\d)(?<digits>[1-9]\d{0,4})(?:[ -]?(?<more>[A-Za-z])|(?<more>-\d{1,4}))?(?![A-Za-z\d])")]
    private static partial Regex Number();
}
