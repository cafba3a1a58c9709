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

    /// <summary>The hashes to look for; null when the words say nothing.</summary>
    public async Task<List<long>?> Looked(PokCasesDb db, string typed) =>
        await key.Find(db) is { } hash && Hashes(typed, hash) is { Count: > 0 } hashes ? hashes : null;

    private static List<long> Hashes(string name, WordHash hash) => [.. SearchWords.Of(name).Distinct(StringComparer.Ordinal).Select(word => hash.Of("advice-name:" + word))];
}
