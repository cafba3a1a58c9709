using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Finds own matters by whole words of the resident's name, and knows the same resident again without a name.</summary>
internal sealed class MatterNames(SearchKey key)
{
    private const int CountedAsCommon = 200;

    // A name has few words. Of more that were typed, the first of these leads; all of them have to be there.
    private const int MostCounted = 6;

    /// <summary>Keeps the words of a matter's name, in place of those that were there.</summary>
    public async Task Keep(Writing w, AdviceMatter matter)
    {
        await w.Db.Set<MatterNameWord>().Where(n => n.MatterId == matter.Id).ExecuteDeleteAsync();
        if (matter.ResidentName.Length > 0)
        {
            w.Db.Set<MatterNameWord>().AddRange(Hashes(matter.ResidentName, await key.For(w.Db)).Select(h => new MatterNameWord { Hash = h, MatterId = matter.Id }));
        }
    }

    /// <summary>The same number for the same name and year of birth; null without both.</summary>
    public async Task<long?> Pseudonym(PokCasesDb db, string name, int? bornIn)
    {
        var words = SearchWords.Of(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return words.Count == 0 || bornIn is not { } year
            ? null
            : (await key.For(db)).Of(string.Create(CultureInfo.InvariantCulture, $"advice-resident:{year}:{string.Join(' ', words)}"));
    }

    /// <summary>The newest matters of which the resident's name has every word that was typed.</summary>
    /// <remarks>The rarest word leads and looking ends at <paramref name="most"/>, so that a word of many names costs no more than one of few.</remarks>
    /// <param name="db">Where to look.</param>
    /// <param name="own">The matters that may be found.</param>
    /// <param name="typed">The words.</param>
    /// <param name="most">How many are found at most.</param>
    public async Task<List<Guid>> Find(PokCasesDb db, IQueryable<AdviceMatter> own, string typed, int most)
    {
        if (await key.Find(db) is not { } hash || Hashes(typed, hash) is not { Count: > 0 } hashes)
        {
            return [];
        }

        var words = db.Set<MatterNameWord>();
        Dictionary<long, int> common = [];
        foreach (var word in hashes.Take(MostCounted))
        {
            common[word] = await words.Where(n => n.Hash == word).Take(CountedAsCommon).CountAsync();
        }

        var rarest = common.MinBy(c => c.Value).Key;
        var found = words.Where(n => n.Hash == rarest && own.Any(m => m.Id == n.MatterId));
        foreach (var word in hashes.Where(word => word != rarest))
        {
            found = found.Where(n => words.Any(other => other.MatterId == n.MatterId && other.Hash == word));
        }

        return await found.OrderByDescending(n => n.MatterId).Select(n => n.MatterId).Take(most).ToListAsync();
    }

    private static List<long> Hashes(string name, WordHash hash) => [.. SearchWords.Of(name).Distinct(StringComparer.Ordinal).Select(word => hash.Of("advice-name:" + word))];
}
