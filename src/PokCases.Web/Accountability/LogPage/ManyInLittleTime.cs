namespace PokCases.Web.Accountability.LogPage;

/// <summary>Finds the stretch of time in which one person opened the most different cases.</summary>
internal static class ManyInLittleTime
{
    /// <summary>The fullest stretch; null when nowhere so many different cases fall in it.</summary>
    /// <param name="readings">Of one person, in order of time.</param>
    /// <param name="cases">How many different cases are many.</param>
    /// <param name="within">How long the stretch is.</param>
    public static IReadOnlyList<CaseReading>? Fullest(IReadOnlyList<CaseReading> readings, int cases, TimeSpan within)
    {
        var open = new Dictionary<Guid, int>();
        (int From, int To, int Different)? best = null;
        var from = 0;
        for (var to = 0; to < readings.Count; to++)
        {
            open[readings[to].Case] = open.GetValueOrDefault(readings[to].Case) + 1;
            while (readings[to].At - readings[from].At > within)
            {
                var left = readings[from++].Case;
                if (--open[left] == 0)
                {
                    open.Remove(left);
                }
            }

            if (open.Count >= cases && open.Count > (best?.Different ?? 0))
            {
                best = (from, to, open.Count);
            }
        }

        return best is { } found ? [.. readings.Skip(found.From).Take(found.To - found.From + 1)] : null;
    }
}
