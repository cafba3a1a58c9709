using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>Seals personal texts on their way to the database and opens them on their way back (decision 0025).</summary>
/// <remarks>
/// The model holds a sealed column and not the text itself, so that no query can compare, sort or search in a text: it would
/// not compile to SQL. A projection of a text loads its row, and so passes here.
/// </remarks>
internal sealed class ContentSeal(KeyRing ring) : SaveChangesInterceptor
{
    /// <summary>Opens the texts of a row that was loaded.</summary>
    public void Open(MaterializationInterceptionData loaded, object entity)
    {
        if (SealedModel.Of(entity.GetType()) is { } type)
        {
            foreach (var column in type.Columns)
            {
                if (loaded.GetPropertyValue<byte[]?>(column.Stored) is { } content)
                {
                    column.Write(entity, SealedContent.Open(ring, type.PlaceOf(column, entity), content));
                }
            }
        }
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PokCasesDb db)
        {
            await Seal(db);
        }

        return result;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Changes are saved asynchronously, so that they are sealed.");

    // What did not change stays as it stands, so that nothing is written for nothing.
    private async Task Seal(PokCasesDb db)
    {
        var changed = new List<(EntityEntry Entry, SealedColumn Column, byte[] Place, byte[] Plain, Guid Subject)>();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Unchanged).ToList())
        {
            if (SealedModel.Of(entry.Metadata.ClrType) is not { } type)
            {
                continue;
            }

            Guid? subject = null;
            foreach (var column in type.Columns)
            {
                var (plain, stored) = (column.Read(entry.Entity), (byte[]?)entry.Property(column.Stored).CurrentValue);
                var place = type.PlaceOf(column, entry.Entity);
                if (plain is null)
                {
                    entry.Property(column.Stored).CurrentValue = null;
                }
                else if (stored is null || !plain.AsSpan().SequenceEqual(SealedContent.Open(ring, place, stored)))
                {
                    changed.Add((entry, column, place, plain, subject ??= await SealingSubjects.Of(db, entry.Entity)));
                }
            }
        }

        if (changed.Count == 0)
        {
            return;
        }

        var keys = ring.ToWrite([.. changed.Where(c => c.Plain.Length > 0).Select(c => c.Subject).Distinct()]);
        foreach (var (entry, column, place, plain, subject) in changed)
        {
            entry.Property(column.Stored).CurrentValue = plain.Length == 0 ? [] : SealedContent.Seal(keys[subject], place, plain);
        }
    }
}
