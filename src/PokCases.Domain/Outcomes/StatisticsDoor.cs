namespace PokCases.Domain.Outcomes;

/// <summary>The one door by which figures about cases leave the table. What is hidden is decided once for everything that can be asked, before anything is asked.</summary>
/// <remarks>
/// All cases are parted once, in a fixed order of dimensions, into blocks of at least the threshold. A figure is shown only
/// when it consists of whole blocks; everything else is hidden, also what is large itself but would give a small one away.
/// So nothing can be worked back: whoever puts everything that is shown together knows at most how many cases each block
/// has, and a hidden figure always cuts through a block, within which cases can be exchanged without any shown figure
/// changing. That holds for sums, differences between filters and periods, and figures that are counted double.
/// A figure of no case at all is hidden like every other small one: that somewhere was nobody tells something too.
/// </remarks>
public sealed class StatisticsDoor : ICaseFigures
{
    private readonly DoorRules rules;
    private readonly List<List<CaseFact>> blocks;

    /// <summary>Decides for these cases what is shown.</summary>
    /// <param name="facts">All cases of the partnership, never a part of them.</param>
    /// <param name="until">The last quarter that counts: one that is over.</param>
    /// <param name="events">From which quarter a table's marked event holds, so that before and after can be told apart.</param>
    /// <param name="rules">How strict.</param>
    public StatisticsDoor(IEnumerable<CaseFact> facts, Quarter until, IReadOnlyDictionary<Guid, Quarter> events, DoorRules rules)
    {
        this.rules = rules;
        Until = until;
        var known = facts.Select(f => f.AsOf(until.Last)).OfType<CaseFact>().ToList();
        // Fewer than the threshold together are in no block: nothing of them is shown.
        blocks = known.Count < rules.Threshold ? [] : [known];
        foreach (var key in BlockOrder.Of(known, events))
        {
            blocks = [.. blocks.SelectMany(b => Split(b, key, rules.Threshold))];
        }
    }

    /// <summary>The last quarter that counts.</summary>
    public Quarter Until { get; }

    /// <summary>The blocks that what is shown is built of; for tests of the door, never for a page.</summary>
    public IReadOnlyList<IReadOnlyList<CaseFact>> Blocks => blocks;

    /// <inheritdoc/>
    /// <remarks>Rounded.</remarks>
    public int? Count(CaseFigure figure, FigureQuestion question) =>
        Shown(figure, question.Check()) is { } shown ? rules.Round(shown.Count) : null;

    /// <inheritdoc/>
    /// <remarks>Rounded up to whole weeks, so that it is not one case's own number of days.</remarks>
    public int? Days(CaseDays days, FigureQuestion question, int percent) =>
        Shown(days.Of, question.Check()) is { } shown && Percentile.Of(shown.Select(days.Days).OfType<int>(), percent) is { } found ? (found + 6) / 7 * 7 : null;

    private List<CaseFact>? Shown(CaseFigure figure, FigureQuestion question)
    {
        var shown = new List<CaseFact>();
        foreach (var block in blocks)
        {
            var inside = question.Holds(figure, block[0]);
            if (block.Exists(f => question.Holds(figure, f) != inside))
            {
                return null;
            }

            if (inside)
            {
                shown.AddRange(block);
            }
        }

        return shown.Count == 0 ? null : shown;
    }

    // What is too small by itself goes together; and when that is still too small, with the smallest that stands.
    private static List<List<CaseFact>> Split(List<CaseFact> block, Func<CaseFact, int> key, int threshold)
    {
        if (block.Count < 2 * threshold)
        {
            return [block];
        }

        var parts = block.GroupBy(key).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var standing = parts.FindAll(p => p.Count >= threshold);
        var rest = parts.Where(p => p.Count < threshold).SelectMany(p => p).ToList();
        if (rest.Count == 0)
        {
            return standing;
        }

        if (standing.Count > 0 && rest.Count < threshold)
        {
            standing.MinBy(p => p.Count)!.AddRange(rest);
            return standing;
        }

        return [.. standing, rest];
    }
}
