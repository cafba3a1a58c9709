using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Signals;

/// <summary>A signal's stream is watched by who may read signals.</summary>
internal sealed class SignalGate(ReadDoor reading) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var scope = await reading.Open(caller, "signal-watch", SignalEndpoints.Purpose);
        if (!AccessPolicy.Signals(caller.Viewer).IsAllowed || !await scope.Db.Signals.AnyAsync(s => s.Id == stream))
        {
            await scope.Record();
            return null;
        }

        scope.Weigh(1);
        scope.Show(stream, Ground.Partnership);
        var seq = await scope.SeqOf(stream);
        await scope.Record();
        return seq;
    }
}
