using PokCases.Web.Persistence;

namespace PokCases.Web.Live;

/// <summary>What a page that stands at a number has to be shown: the elements that changed since, each once, or the whole view.</summary>
/// <param name="Elements">Names of elements; null for the whole view.</param>
internal sealed record WhatChanged(IReadOnlySet<string>? Elements)
{
    /// <summary>A page that was away for longer than this many changes gets the whole view.</summary>
    /// <remarks>
    /// What changed is never more than the whole, since each element comes once; this only bounds how many changes are looked
    /// at. A small number is a trap: pages that fall behind in a large session get whole views, which cost more, and fall further behind.
    /// </remarks>
    public const int Most = 2_000;

    /// <summary>How many changes to look at: one more than the most, so that too many shows.</summary>
    public const int ToLookAt = Most + 1;

    /// <summary>Stands in the place of a person in <see cref="StreamChange.WholeFor"/>.</summary>
    public const string Everybody = "*";

    /// <param name="changes">The changes after the page's number, <see cref="ToLookAt"/> at most.</param>
    /// <param name="viewer">Whose page it is.</param>
    public static WhatChanged For(IReadOnlyCollection<StreamChange> changes, Guid viewer)
    {
        var me = viewer.ToString("N");
        var whole = changes.Count > Most || changes.Any(c => c.WholeFor.Split(' ').Any(p => p == Everybody || p == me));
        return new WhatChanged(whole ? null : changes.SelectMany(c => c.Elements.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal));
    }
}
