using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Keeps every verklaring van vernietiging outside the database as well: a backup from before an erasure has none of it.</summary>
internal sealed class KeepDeclarations(ErasureList list, IStorage storage, WriteDoor door)
{
    /// <summary>Keeps those of one moment outside; written in the same transaction as what has to be finished outside.</summary>
    public async Task Of(DateTimeOffset destroyedAt, CancellationToken cancellation)
    {
        await using var db = storage.OpenReading();
        Keep(await db.Set<DestructionRecord>().AsNoTracking().Where(d => d.DestroyedAt == destroyedAt).ToListAsync(cancellation));
    }

    /// <summary>Puts back what a backup from before did not have, and keeps outside what was made before they were kept there.</summary>
    public async Task AtStart(CancellationToken cancellation)
    {
        List<DestructionRecord> there;
        await using (var db = storage.OpenReading())
        {
            there = await db.Set<DestructionRecord>().AsNoTracking().ToListAsync(cancellation);
        }

        Keep(there);
        var known = there.Select(d => d.Id).ToHashSet();
        var missing = list.Declarations().Where(d => !known.Contains(d.Key)).Select(d => Read(d.Value)).OfType<ListedDeclaration>().Select(d => d.Record()).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), "PutDeclarationsBack", async w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            w.For(RetentionModule.Purpose);
            // Another node may start at the same moment.
            var ids = missing.ConvertAll(d => d.Id);
            var put = await w.Db.Set<DestructionRecord>().Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(CancellationToken.None);
            foreach (var record in missing.Where(d => !put.Contains(d.Id)))
            {
                w.Db.Add(record);
                w.About(record.Id);
            }
        }, cancellation);
    }

    private void Keep(List<DestructionRecord> records) => list.Declare(records.ToDictionary(r => r.Id, r => JsonSerializer.SerializeToUtf8Bytes(ListedDeclaration.Of(r))));

    // Of another form than this program knows: left where it is.
    private static ListedDeclaration? Read(byte[] text)
    {
        try
        {
            return JsonSerializer.Deserialize<ListedDeclaration>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
