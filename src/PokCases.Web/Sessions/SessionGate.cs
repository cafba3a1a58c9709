using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>Who may watch a session's stream: whoever may see its public part.</summary>
internal sealed class SessionGate(ReadDoor reading, PresenceKeeper presence, TimeProvider time) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var scope = await reading.Open(caller, "watch-session", "tafelsessie");
        var facts = await SessionFacts.Load(scope.Db, caller.Viewer, stream, time.GetUtcNow());
        if (facts is null || !facts.MaySeeSession().IsAllowed)
        {
            if (facts is not null)
            {
                await scope.Refuse("watch-refused");
            }

            return null;
        }

        var seq = await scope.Db.Streams.Where(s => s.Id == stream).Select(s => (long?)s.Seq).SingleOrDefaultAsync() ?? 0;
        await scope.Record();
        return seq;
    }

    public Task Watched(Caller caller, Guid stream) => presence.Connected(caller, stream);

    public Task Unwatched(Caller caller, Guid stream)
    {
        presence.Disconnected(caller, stream);
        return Task.CompletedTask;
    }
}
