using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Does outside the database what erasing a case asks for: files of documents and keys. Repeats each until it is done, also after a crash.</summary>
internal sealed partial class FinishErasing(ReadDoor reading, WriteDoor door, DocumentFolder folder, DestroyKeys keys, KeepDeclarations declarations, ILogger<FinishErasing> logger)
{
    private const int MostAtOnce = 200;

    /// <summary>Does all that waits.</summary>
    /// <returns>How much of it is still to be done.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        List<PendingErasure> waiting;
        await using (var db = reading.Plain())
        {
            waiting = await db.Set<PendingErasure>().AsNoTracking().OrderBy(p => p.MadeAt).Take(MostAtOnce).ToListAsync(cancellation);
        }

        var left = 0;
        foreach (var pending in waiting)
        {
            try
            {
                await Do(pending, cancellation);
                // After it: broken off in between, it is done once more, which changes nothing.
                await door.Keep(db => db.Set<PendingErasure>().Where(p => p.Id == pending.Id).ExecuteDeleteAsync(CancellationToken.None), cancellation);
            }
#pragma warning disable CA1031 // One that can't be done now leaves the others alone, and is tried again.
            catch (Exception e) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                left++;
                NotDone(e);
            }
        }

        return left;
    }

    private async Task Do(PendingErasure pending, CancellationToken cancellation)
    {
        if (pending.StoredAs.Length > 0)
        {
            if (folder.Holds(pending.StoredAs))
            {
                folder.Remove(pending.StoredAs);
            }

            return;
        }

        await declarations.Of(pending.MadeAt, cancellation);
        keys.Destroy([pending.CaseId, .. pending.PersonIds]);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Something that belongs to an erased case could not be removed; it is tried again.")]
    private partial void NotDone(Exception exception);
}
