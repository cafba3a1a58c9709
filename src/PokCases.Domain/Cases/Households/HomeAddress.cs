using System.Text.RegularExpressions;

namespace PokCases.Domain.Cases.Households;

/// <summary>Dutch addresses brought to postcode and house number, which together name one front door, so that two can be compared.</summary>
public static partial class HomeAddress
{
    /// <summary>Whether it is a Dutch postcode and nothing else.</summary>
    public static bool IsPostcode(string typed) => Whole(Postcode(), typed) is not null;

    /// <summary>Whether it is a house number, with an addition or without, and nothing else.</summary>
    public static bool IsNumber(string typed) => Whole(Number(), typed) is not null;

    /// <summary>A postcode and a house number typed apart, as one text such as <c>1234AB 12A</c>; null when either is not one.</summary>
    public static string? Of(string postcode, string number) =>
        Whole(Postcode(), postcode) is { } code && Whole(Number(), number) is { } house ? Join(code, house) : null;

    /// <summary>What an address in free text may be: its postcode with each number in it. Empty without a postcode.</summary>
    public static IReadOnlyList<string> In(string text) => Postcode().Match(text) is { Success: true } code
        ? [.. Number().Matches(text.Remove(code.Index, code.Length)).Select(house => Join(code, house)).Distinct()]
        : [];

    private static Match? Whole(Regex form, string typed) =>
        form.Match(typed.Trim()) is { Success: true } found && found.Length == typed.Trim().Length ? found : null;

    private static string Join(Match code, Match house) =>
        $"{code.Groups["digits"].Value}{code.Groups["letters"].Value} {house.Groups["digits"].Value}{house.Groups["more"].Value}".ToUpperInvariant();

    [GeneratedRegex(@"\b(?<digits>[1-9]\d{3})[ \u00a0]?(?<letters>[A-Za-z]{2})\b")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<!\d)(?<digits>[1-9]\d{0,4})(?:[ -]?(?<more>[A-Za-z])|(?<more>-\d{1,4}))?(?![A-Za-z\d])")]
    private static partial Regex Number();
}
