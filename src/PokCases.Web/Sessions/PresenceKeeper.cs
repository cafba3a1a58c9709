using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>Turns connections of pages into presence at the table: connected, or away since.</summary>
/// <remarks>
/// A page that reconnects within the grace was never away. A node that dies leaves people connected in the database;
/// its last signs of life get old, and any node then marks them away.
/// </remarks>
internal sealed partial class PresenceKeeper(IServiceProvider services, WriteDoor door, ReadDoor reading, TimeProvider time, ILogger<PresenceKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SignOfLifeEvery = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SignOfLifeIsOld = TimeSpan.FromSeconds(60);

    public async Task Connected(Caller caller, Guid session)
    {
        await using (var db = reading.Plain())
        {
            var here = await db.Attendances.AnyAsync(a => a.SessionId == session && a.ProfessionalId == caller.PersonId && a.LeftAt == null && !a.IsConnected);
            if (!here)
            {
                return;
            }
        }

        await Mark(caller, session, "PersonConnected", a => a.Connect(time.GetUtcNow()));
    }

    public void Disconnected(Caller caller, Guid session) => _ = MarkAwayAfterGrace(caller, session, time.GetUtcNow());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SignOfLifeEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await KeepSignsOfLife();
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }

    private async Task MarkAwayAfterGrace(Caller caller, Guid session, DateTimeOffset since)
    {
        try
        {
            await Task.Delay(Grace, time);
            if (!services.GetRequiredService<LiveConnections>().IsWatching(caller.PersonId, session))
            {
                await Mark(caller, session, "PersonDisconnected", a => a.Disconnect(since));
            }
        }
#pragma warning disable CA1031 // Nobody waits for this; the signs of life will tell later.
        catch (Exception e)
#pragma warning restore CA1031
        {
            NotMarked(e);
        }
    }

    private async Task KeepSignsOfLife()
    {
        try
        {
            var now = time.GetUtcNow();
            var connections = services.GetRequiredService<LiveConnections>();
            var here = connections.All.SelectMany(c => c.Streams.Select(s => (Session: s, Person: c.Caller.PersonId))).Distinct().GroupBy(p => p.Session).ToList();
            await door.Keep(async db =>
            {
                foreach (var session in here)
                {
                    var people = session.Select(p => p.Person).ToList();
                    await db.Attendances
                        .Where(a => a.SessionId == session.Key && people.Contains(a.ProfessionalId) && a.IsConnected)
                        .ExecuteUpdateAsync(u => u.SetProperty(a => a.LastSeenAt, now));
                }
            });
            await MarkLost(now - SignOfLifeIsOld);
        }
#pragma warning disable CA1031 // Tried again at the next turn.
        catch (Exception e)
#pragma warning restore CA1031
        {
            NotMarked(e);
        }
    }

    private async Task MarkLost(DateTimeOffset old)
    {
        List<Attendance> lost;
        await using (var db = reading.Plain())
        {
            lost = await db.Attendances.Where(a => a.IsConnected && a.LeftAt == null && a.LastSeenAt < old).ToListAsync();
        }

        foreach (var person in lost)
        {
            var caller = Caller.Program() with { Viewer = new Viewer(person.ProfessionalId, person.OrganisationId, default, IsActive: true) };
            await Mark(caller, person.SessionId, "PersonDisconnected", a =>
            {
                if (a.LastSeenAt < old)
                {
                    a.Disconnect(a.LastSeenAt);
                }
            });
        }
    }

    private Task<Written<bool>> Mark(Caller caller, Guid session, string name, Action<Attendance> change) =>
        door.Run(caller, Guid.CreateVersion7(), name, async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.For("tafelsessie");
            w.About(session);
            var seat = await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == session && a.ProfessionalId == caller.PersonId && a.LeftAt == null);
            if (seat is not null)
            {
                change(seat);
                if (seat.GoneSince is { } since)
                {
                    await OfferChair.WhenChair(w, session, seat.ProfessionalId, since);
                }

                w.Advance(session, SessionElements.People, SessionElements.Head);
            }
        });

    [LoggerMessage(Level = LogLevel.Warning, Message = "Presence could not be kept up to date; it will be tried again.")]
    private partial void NotMarked(Exception exception);
}
