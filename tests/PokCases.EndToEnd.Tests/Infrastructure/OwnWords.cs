using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Words in an answer that come from nobody's case: those of the reader's own address, and the program's own.</summary>
internal static partial class OwnWords
{
    // Texts of the program with an example of a reference, which the demo has a case of.
    private static readonly Lazy<IReadOnlyList<string>> _examples = new(() =>
    [
        .. Directory.EnumerateFiles(ServerProcess.ServerFolder, "*.resx", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("value").Select(v => v.Value))
            .Where(text => Reference().IsMatch(text))
            .Distinct(),
    ]);

    /// <summary>The rest of an answer.</summary>
    /// <param name="text">What was answered.</param>
    /// <param name="asked">Path and query: where somebody stands, to come back to after signing in, and what was filled in.</param>
    public static string Without(string text, string asked)
    {
        var (path, query) = asked.Split('?', 2) is [var before, var after] ? (before, after) : (asked, string.Empty);
        var own = QueryHelpers.ParseQuery(query).SelectMany(q => q.Value).OfType<string>().Where(o => o.Contains('/')).Append(asked).Append(path).Where(o => o.Length > 1);
        foreach (var word in own.Concat(_examples.Value).OrderByDescending(o => o.Length))
        {
            text = text.Replace(Uri.EscapeDataString(word), string.Empty, StringComparison.Ordinal).Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex(@"\b[A-Z]{2,3}-\d{4}-\d{3}\b")]
    private static partial Regex Reference();
}
