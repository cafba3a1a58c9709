namespace PokCases.Web.Cases.Timeline;

/// <summary>Which part of a timeline is shown.</summary>
/// <param name="Group">Only this group; null for everything.</param>
/// <param name="Page">The page, from 1; the newest first.</param>
public sealed record TimelineFilter(TimelineGroup? Group, int Page)
{
    // Whoever asks for a page far beyond the end gets an empty one, and no endless query.
    private const int LastPage = 400;

    public static TimelineFilter Of(string? word, int? page) => new(TimelineGroups.Named(word), Math.Clamp(page ?? 1, 1, LastPage));

    /// <summary>As it stands in an address; empty for the first page of everything.</summary>
    public string Query
    {
        get
        {
            List<string> parts = [];
            if (Group is { } group)
            {
                parts.Add($"soort={TimelineGroups.Word(group)}");
            }

            if (Page > 1)
            {
                parts.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"pagina={Page}"));
            }

            return parts.Count == 0 ? string.Empty : "?" + string.Join('&', parts);
        }
    }
}
