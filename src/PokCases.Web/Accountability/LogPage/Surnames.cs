using System.Globalization;
using System.Text;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Whether two people have the same surname: the last word of a name, without accents and capitals.</summary>
internal static class Surnames
{
    private const int Shortest = 2;

    public static bool Same(string name, string other) => Of(name) is { Length: >= Shortest } surname && surname == Of(other);

    private static string Of(string name)
    {
        var last = name.Split((char[])[' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? string.Empty;
        var letters = last.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).ToLowerInvariant();
    }
}
