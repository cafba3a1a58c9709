namespace PokCases.Web.Cases.Household;

/// <summary>Fits words in a picture, where nothing wraps by itself. The whole text stands in the list beside it.</summary>
internal static class PictureText
{
    /// <summary>At most <paramref name="lines"/> lines of about <paramref name="width"/> characters.</summary>
    public static IReadOnlyList<string> Lines(string text, int width, int lines)
    {
        List<string> made = [string.Empty];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (made[^1].Length > 0 && made[^1].Length + 1 + word.Length > width)
            {
                made.Add(string.Empty);
            }

            made[^1] = made[^1].Length == 0 ? word : $"{made[^1]} {word}";
        }

        var shown = made.Take(lines).Select(l => l.Length > width + 2 ? l[..(width + 1)] + "…" : l).ToList();
        if (made.Count > lines && !shown[^1].EndsWith('…'))
        {
            shown[^1] += "…";
        }

        return shown;
    }
}
