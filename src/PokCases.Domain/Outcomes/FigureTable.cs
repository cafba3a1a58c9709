namespace PokCases.Domain.Outcomes;

/// <summary>A figure with one breakdown over one period, as it was counted; what leaves the desk passes <see cref="Through"/>.</summary>
/// <remarks>
/// For figures that are given over fixed half-years, with one breakdown at a time and no filters: whoever puts all of them
/// together has, for each half-year, separate breakdowns of the same whole and nothing that crosses them. So it is enough to
/// decide for each table by itself, once, which cells it shows. What is small is measured in different residents, whatever
/// the figure counts: twelve contacts of one resident are small.
/// </remarks>
public sealed record FigureTable
{
    private const int EuroRounding = 100;

    /// <summary>The figure: key of its texts.</summary>
    public required string Key { get; init; }

    /// <summary>What it is a number of.</summary>
    public FigureUnit Unit { get; init; }

    /// <summary>All parts together; null when they are not added up.</summary>
    public decimal? Total { get; init; }

    /// <summary>Of how many different residents the total is.</summary>
    public int Residents { get; init; }

    /// <summary>How many residents are in a larger whole that is shown too, and not in this; 0 when there is none.</summary>
    public int Others { get; init; }

    /// <summary>Whether its parts overlap: then none can be worked back from the rest.</summary>
    public bool Overlaps { get; init; }

    /// <summary>Whether it is about work and not about residents: then nothing of it is hidden.</summary>
    public bool IsWork { get; init; }

    /// <summary>Its parts.</summary>
    public IReadOnlyList<FigureCell> Cells { get; init; } = [];

    /// <summary>Everything, for who may see work counts.</summary>
    public ShownTable Exact() => new(Key, Unit, Total is not null, Total, [.. Cells.Select(c => (c.Part, (decimal?)c.Value))]);

    /// <summary>Nothing of it.</summary>
    public ShownTable Hidden() => new(Key, Unit, Total is not null, null, [.. Cells.Select(c => (c.Part, (decimal?)null))]);

    /// <summary>What may leave the desk: nothing of fewer residents than the threshold, no part that can be worked back, and what is shown rounded.</summary>
    public ShownTable Through(DoorRules rules)
    {
        if (IsWork)
        {
            return Exact();
        }

        if (Total is not null && (Residents < rules.Threshold || IsSmall(Others, rules)))
        {
            return Hidden();
        }

        var stands = Cells.Select(c => c.Residents >= rules.Threshold && !IsSmall(c.Others, rules)).ToList();
        if (!Overlaps && Cells.Any(c => IsSmall(c.Residents, rules)))
        {
            // The smallest that stands goes with the small ones: together they are never fewer than the threshold.
            var (_, least) = Cells.Select((c, i) => (c, i)).Where(p => stands[p.i]).OrderBy(p => p.c.Residents).ThenBy(p => p.c.Part, StringComparer.Ordinal).FirstOrDefault((null!, -1));
            if (least >= 0)
            {
                stands[least] = false;
            }
        }

        return new ShownTable(Key, Unit, Total is not null, Total is { } total ? Rounded(total, rules) : null, [.. Cells.Select((c, i) => (c.Part, stands[i] ? Rounded(c.Value, rules) : (decimal?)null))]);
    }

    private static bool IsSmall(int residents, DoorRules rules) => residents > 0 && residents < rules.Threshold;

    private decimal Rounded(decimal value, DoorRules rules) => Unit == FigureUnit.Euros
        ? Math.Round(value / EuroRounding, MidpointRounding.AwayFromZero) * EuroRounding
        : rules.Round((int)value);
}
