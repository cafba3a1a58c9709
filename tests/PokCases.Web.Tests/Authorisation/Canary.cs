using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>A text that stands in one protected field and nowhere else, and that nobody can guess.</summary>
internal static partial class Canary
{
    // Twelve letters of twenty: more than fifty bits. Short enough for the shortest field.
    public static string New() => $"kq{RandomNumberGenerator.GetString("bcdfghjklmnprstvwxyz", 12)}zq";

    /// <summary>Every canary in a text, each once.</summary>
    public static HashSet<string> In(string text) => text.Contains("kq", StringComparison.OrdinalIgnoreCase)
        ? [.. Pattern().Matches(text).Select(m => m.Value.ToLowerInvariant())]
        : [];

    [GeneratedRegex("kq[bcdfghjklmnprstvwxyz]{12}zq", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
