using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>Who may watch a session's stream: whoever may see its public part.</summary>
internal sealed class SessionGate(ReadDoor reading, PresenceKeeper presence) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var scope = await reading.Open(caller, "watch-session", "tafelsessie");
        var facts = await SessionFacts.Read(scope, stream);
        if (facts is null || !facts.MaySeeSession().IsAllowed)
        {
            if (facts is not null)
            {
                await scope.Refuse("watch-refused");
            }

            return null;
        }

        var seq = await scope.SeqOf(stream);
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
