using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Documents;

/// <summary>At start: takes away files that no document names, as after a power failure between storing a content and adding the document.</summary>
internal sealed partial class RemoveOrphans(ReadDoor reading, DocumentFolder folder, TimeProvider time, ILogger<RemoveOrphans> logger) : IHostedService
{
    // Another node may be adding one right now.
    private static readonly TimeSpan LongAgo = TimeSpan.FromHours(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var old = folder.Files().Where(f => time.GetUtcNow() - f.LastWriteTimeUtc > LongAgo).ToList();
        if (old.Count == 0)
        {
            return;
        }

        await using var scope = await reading.Open(Caller.Program(), "documents-at-start", "documenten", cancellationToken);
        var there = (await scope.Db.Documents.Where(d => d.RemovedAt == null).Select(d => d.StoredAs).Concat(scope.Db.MatterDocuments.Select(d => d.StoredAs)).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        scope.Weigh(there.Count);
        await scope.Record();
        var orphans = old.FindAll(f => !there.Contains(f.Name));
        orphans.ForEach(f => f.Delete());
        if (orphans.Count > 0)
        {
            Removed(orphans.Count);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} files that no document names were removed.")]
    private partial void Removed(int count);
}
