using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>Something whose texts are searched.</summary>
/// <param name="Source">What it is called where something is found.</param>
/// <param name="Entity">Its type in the model.</param>
/// <param name="Properties">What its text, or whether it is searched at all, depends on.</param>
/// <param name="Read">Its text now; null when it isn't searched.</param>
/// <param name="All">All of them.</param>
/// <param name="Holds">Columns of other tables whose text is in it, as <c>table.Column</c>.</param>
internal sealed record TextSource(SearchSource Source, Type Entity, IReadOnlyList<string> Properties, Func<object, OwnText?> Read, Func<PokCasesDb, IQueryable<object>> All, params IReadOnlyList<string> Holds)
{
    /// <summary>Whether its words may come a moment later, since many of them are said at once (<see cref="KeepWords"/>).</summary>
    public bool WordsLater { get; init; }

    public static TextSource Of<T>(SearchSource source, Func<T, OwnText?> read, params string[] properties)
        where T : class => new(source, typeof(T), properties, entity => read((T)entity), db => db.Set<T>());
}
