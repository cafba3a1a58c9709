using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Cases.Finding;

/// <summary>Sees every text that a command writes and puts its words in the index, in the same transaction: nobody can forget to.</summary>
internal sealed class IndexTexts(SearchKey key, WordsMark later) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PokCasesDb db)
        {
            var changed = db.ChangeTracker.Entries().Select(e => (Entry: e, Source: TextSources.Of(e.Entity))).Where(c => c.Source is not null && Concerns(c.Entry, c.Source)).ToList();
            var hash = changed.Count > 0 ? await key.For(db) : null;
            foreach (var (entry, source) in changed)
            {
                await Index(db, entry, source!, hash!);
            }
        }

        return result;
    }

    /// <summary>Puts one text in the index that is not in it yet.</summary>
    public static async Task Add(PokCasesDb db, TextSource source, OwnText text, WordHash hash) =>
        await WordRows.Add(db, Name(db, source, text), Hashes(text, hash));

    private static long Name(PokCasesDb db, TextSource source, OwnText text)
    {
        var number = SearchText.KeyOf(text.Id);
        db.SearchTexts.Add(new SearchText { Key = number, CaseId = text.CaseId, OrganisationId = text.OrganisationId, Source = source.Source });
        return number;
    }

    private static bool Concerns(EntityEntry entry, TextSource source) => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => source.Properties.Any(name => entry.Property(SealedModel.StoredAs(source.Entity, name)).IsModified),
        _ => false,
    };

    private async Task Index(PokCasesDb db, EntityEntry entry, TextSource source, WordHash hash)
    {
        var text = source.Read(entry.Entity);
        if (entry.State == EntityState.Added)
        {
            if (text is not null && source.WordsLater)
            {
                WordRows.AddLater(db, Name(db, source, text), Hashes(text, hash));
                later.Set();
            }
            else if (text is not null)
            {
                await Add(db, source, text, hash);
            }

            return;
        }

        var number = SearchText.KeyOf(text?.Id ?? (Guid)entry.Property("Id").CurrentValue!);
        await WordRows.Remove(db, number);
        if (text is null || entry.State == EntityState.Deleted)
        {
            await db.SearchTexts.Where(t => t.Key == number).ExecuteDeleteAsync();
            return;
        }

        if (!await db.SearchTexts.AnyAsync(t => t.Key == number))
        {
            // It said nothing before.
            await Add(db, source, text, hash);
            return;
        }

        await WordRows.Add(db, number, Hashes(text, hash));
    }

    private static List<long> Hashes(OwnText text, WordHash hash) => [.. SearchWords.Kept(text.Text).Select(hash.Of).Distinct()];
}
