using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>Finds people by whole words of their names, through the blind index.</summary>
internal sealed class PersonFinder(SearchKey key)
{
    /// <summary>How many are found at most; who finds more types another word.</summary>
    public const int Most = 20;

    /// <summary>People whose names hold every word, at most one more than <see cref="Most"/>. Without a word that says something: nobody.</summary>
    public async Task<List<Person>> Find(PokCasesDb db, string typed)
    {
        if (await key.Find(db) is not { } hash || IndexNames.Hashes(typed, hash) is not { Count: > 0 } hashes)
        {
            return [];
        }

        var count = hashes.Count;
        var ids = await db.NameWords.Where(w => EF.Parameter(hashes).Contains(w.Hash)).GroupBy(w => w.PersonId).Where(g => g.Count() == count).OrderBy(g => g.Key).Select(g => g.Key).Take(Most + 1).ToListAsync();
        var found = await db.HouseholdPersons.Where(p => EF.Parameter(ids).Contains(p.Id)).AsNoTracking().ToListAsync();
        // The name itself has the last word.
        var words = SearchWords.Of(typed);
        return found.FindAll(p => words.All(SearchWords.Of(p.Name).Contains));
    }
}
