using System.Globalization;
using System.Text.RegularExpressions;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>Texts of contributions that say which they are, and how new.</summary>
internal static partial class Words
{
    /// <summary>Stands in every contribution, and nowhere else.</summary>
    public const string Secret = "alleen-voor-toegelatenen";

    public static string Make(Guid contribution, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"De toeslag wordt opnieuw berekend. {Secret} {contribution:N} v{version}.");

    /// <summary>Which contributions, and which version of each, stand in a text.</summary>
    public static IEnumerable<(string Id, int Version)> All(string text) =>
        Mark().Matches(text).Select(m => (m.Groups[1].Value, int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(Secret + " ([0-9a-f]{32}) v([0-9]+)")]
    private static partial Regex Mark();
}
