using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Cases.Finding;

/// <summary>Sees every name that a command writes and keeps its words as keyed hashes, in the same transaction.</summary>
internal sealed class IndexNames(SearchKey key) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PokCasesDb db)
        {
            var name = SealedModel.StoredAs(typeof(Person), nameof(Person.Name));
            foreach (var entry in db.ChangeTracker.Entries<Person>().Where(e => e.State is EntityState.Added or EntityState.Deleted || (e.State == EntityState.Modified && e.Property(name).IsModified)).ToList())
            {
                var person = entry.Entity;
                await db.NameWords.Where(w => w.PersonId == person.Id).ExecuteDeleteAsync(CancellationToken.None);
                if (entry.State != EntityState.Deleted)
                {
                    Add(db, person, await key.For(db));
                }
            }
        }

        return result;
    }

    /// <summary>Adds the words of a name that has none in the index.</summary>
    public static void Add(PokCasesDb db, Person person, WordHash hash) =>
        db.NameWords.AddRange(Hashes(person.Name, hash).Select(h => new NameWord { Hash = h, PersonId = person.Id }));

    /// <summary>The hashes of a name's words, each once.</summary>
    public static List<long> Hashes(string name, WordHash hash) => [.. SearchWords.Of(name).Distinct(StringComparer.Ordinal).Select(word => hash.Of("name:" + word))];
}
