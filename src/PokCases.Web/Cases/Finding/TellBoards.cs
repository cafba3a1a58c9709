using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Cases.Finding;

/// <summary>Sees every case that a command brings, moves or renames, and lets the board of its table hear of it; whatever the command.</summary>
internal sealed class TellBoards : SaveChangesInterceptor
{
    private static readonly string[] OnCards = [nameof(Case.Stage), nameof(Case.Title), nameof(Case.CaseLeadId), nameof(Case.TableId)];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PokCasesDb { Scope: Writing w } db)
        {
            foreach (var entry in db.ChangeTracker.Entries<Case>().Where(Shows))
            {
                w.Advance(entry.Entity.TableId, CaseElements.Board);
                // A case that went to another table is gone from the board it stood on.
                w.Advance(entry.Property(c => c.TableId).OriginalValue, CaseElements.Board);
            }
        }

        return ValueTask.FromResult(result);
    }

    private static bool Shows(EntityEntry<Case> entry) =>
        entry.State == EntityState.Added || (entry.State == EntityState.Modified && OnCards.Any(name => entry.Property(SealedModel.StoredAs(typeof(Case), name)).IsModified));
}
