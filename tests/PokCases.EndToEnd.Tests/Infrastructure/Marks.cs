using System.Buffers;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Finds many texts in one pass.</summary>
internal sealed class Marks
{
    // All that begins alike is compared in turn.
    private const int Begin = 6;

    private readonly SearchValues<string> _any;
    private readonly ILookup<string, CaseMark> _byBegin;

    /// <param name="marks">Each longer than a few letters; of a text that two cases share nobody can tell which one is shown, so it is left out.</param>
    public Marks(IEnumerable<CaseMark> marks)
    {
        All = [.. marks.GroupBy(m => m.Text, StringComparer.Ordinal).Where(same => same.Select(m => m.About).Distinct().Count() == 1).Select(same => same.First())];
        _any = SearchValues.Create([.. All.Select(m => m.Text)], StringComparison.Ordinal);
        _byBegin = All.ToLookup(m => m.Text[..Begin], StringComparer.Ordinal);
    }

    public IReadOnlyList<CaseMark> All { get; }

    /// <summary>Those that stand in a text.</summary>
    public HashSet<CaseMark> In(string text)
    {
        var found = new HashSet<CaseMark>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            found.UnionWith(_byBegin[text.Substring(at, Begin)].Where(m => string.CompareOrdinal(text, at, m.Text, 0, m.Text.Length) == 0));
        }

        return found;
    }

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(_any) is var at and >= 0 ? from + at : -1;
}
