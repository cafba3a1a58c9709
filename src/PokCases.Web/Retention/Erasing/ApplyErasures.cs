using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Retention.Erasing;

/// <summary>At start, before anything is served: what a backup brought back that was erased since is erased again, keys and rows; and what was declared about it is there again.</summary>
internal sealed partial class ApplyErasures(ErasureList list, KeyRing ring, KeepDeclarations declarations, ReadDoor reading, WriteDoor door, ILogger<ApplyErasures> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await declarations.AtStart(cancellationToken);
        var erased = list.All();
        if (erased.Count == 0)
        {
            return;
        }

        ring.Destroy(ring.Held(erased));
        var (cases, referrals, matters) = await BroughtBack(erased, cancellationToken);
        foreach (var id in referrals)
        {
            await door.Run(Caller.Program(), Guid.CreateVersion7(), "EraseReferral", async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                w.For(RetentionModule.Purpose);
                await EraseReferral.Again(w, id);
            }, cancellationToken);
        }

        if (matters.Count > 0)
        {
            await door.Run(Caller.Program(), Guid.CreateVersion7(), "EraseMatters", async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                w.For(RetentionModule.Purpose);
                await MatterEraser.Delete(w, matters);
            }, cancellationToken);
        }

        foreach (var caseId in cases)
        {
            await door.Run(Caller.Program(), Guid.CreateVersion7(), "EraseCase", async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                w.For(RetentionModule.Purpose);
                await CaseEraser.EraseAgain(w, caseId);
            }, cancellationToken);
            ErasedAgain();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<(List<Guid> Cases, List<Guid> Referrals, List<Guid> Matters)> BroughtBack(IReadOnlySet<Guid> erased, CancellationToken cancellation)
    {
        await using var scope = await reading.Open(Caller.Program(), "erasures-at-start", RetentionModule.Purpose, cancellation);
        var listed = erased.ToList();
        var there = await scope.Db.Cases.Where(c => EF.Parameter(listed).Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellation);
        var apart = await scope.Db.Referrals.Where(r => r.CaseId == null && EF.Parameter(listed).Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellation);
        var matters = await scope.Db.AdviceMatters.Where(m => EF.Parameter(listed).Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellation);
        scope.Weigh(there.Count + apart.Count + matters.Count);
        await scope.Record();
        return (there, apart, matters);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A case that was erased came back with a backup, and was erased again.")]
    private partial void ErasedAgain();
}
