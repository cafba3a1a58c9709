using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Room;

/// <summary>Which part of an item's content is asked for, by the names of what changed; shared by all who ask the same part.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Wanted">Names of elements; null for everything.</param>
internal sealed record ItemPart(Guid ItemId, IReadOnlyCollection<string>? Wanted)
{
    /// <summary>The ids asked for of one kind of element; null for all of them.</summary>
    public List<Guid>? Ids(string kind) => Wanted is null ? null :
        [.. Wanted.Where(e => e.StartsWith(kind, StringComparison.Ordinal) && e.Length > kind.Length && e[kind.Length] == ':').Select(e => Guid.Parse(e.AsSpan(kind.Length + 1))).Order()];

    /// <summary>Loads one kind of element, when any of it is asked for.</summary>
    public async Task<List<T>> Of<T>(AccessScope scope, string kind, Func<PokCasesDb, List<Guid>?, IQueryable<T>> query, string? what = null)
    {
        var ids = Ids(kind);
        return ids switch
        {
            { Count: 0 } => [],
            { Count: > SharedLoads.MostRows } => await query(scope.Db, ids).ToListAsync(),
            _ => await scope.Share(new SharedKey(what ?? kind, ItemId, DependsOn.Content, ids is null ? string.Empty : string.Join(' ', ids)), db => query(db, ids).ToListAsync()),
        };
    }
}
