using PokCases.Load.Servers;

namespace PokCases.Load.Lists;

/// <summary>An installation with so many rows of what is listed, and the pages that list them.</summary>
/// <param name="Data">Where it stands; gone when this is disposed.</param>
/// <param name="Pages">The lists, in the order of the rows.</param>
internal sealed record FilledLists(DataOnDisk Data, IReadOnlyList<ListPage> Pages) : IDisposable
{
    public void Dispose() => Data.Dispose();
}
