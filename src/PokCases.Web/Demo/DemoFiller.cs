using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Fills an empty demo database before the first request: starts after the writing door, and before the server listens.</summary>
internal sealed partial class DemoFiller(
    WriteDoor door,
    ReadDoor reading,
    DocumentFolder documents,
    ActionReminders reminders,
    TimeProvider time,
    IOptions<LookOptions> look,
    ILogger<DemoFiller> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var partnership = Partnership.Read();
        await using (var db = reading.Plain())
        {
            if (await db.Settings.AnyAsync(s => s.Key == DemoMark.Key, cancellationToken))
            {
                Kept();
                await MoveMissed(db, partnership, cancellationToken);
                return;
            }
        }

        var papers = await DemoPapers.Store(partnership, documents, cancellationToken);
        // The id is fixed: several nodes that start at once fill it once.
        await door.Run(Caller.Program(), DemoIds.Of("command", "fill"), "FillDemo", async w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            var calendar = CalendarAt(w.Now);
            await new DemoLoader(partnership, calendar, w).Load();
            papers.Add(w, calendar);
            new DemoAccessLoader(partnership.Access, calendar, w).Load();
            await new DemoWaitingLoader(partnership, calendar, reminders, w).Load();
            w.Db.Settings.Add(new StoredSetting { Key = DemoMark.Key, Value = DemoMark.ValueOf(calendar.Today) });
        }, cancellationToken);
        Filled(partnership.Cases.Count, partnership.Sessions.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Filled this morning and started again tonight: a session of today that nobody opened begins now.
    private async Task MoveMissed(PokCasesDb db, Partnership partnership, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var entry in partnership.Sessions.Where(s => s.Days == 0))
        {
            var id = DemoIds.Session(entry.Id);
            if (await db.Sessions.SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { State: SessionState.Planned } missed || missed.EndsAt > now)
            {
                continue;
            }

            await door.Run(Caller.Program(), Guid.CreateVersion7(), "MoveDemoSession", async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                var session = await w.Db.Sessions.SingleAsync(s => s.Id == id);
                var start = CalendarAt(w.Now).StartOf(0, entry.Start);
                var by = start - session.StartsAt;
                session.Reschedule(session.Version, start, session.EndsAt + by, session.Place);
                foreach (var invitation in await w.Db.Invitations.Where(i => i.SessionId == id).ToListAsync())
                {
                    invitation.Move(by);
                }

                w.About(id);
                w.AdvanceWhole(id);
            }, cancellation);
            Moved();
        }
    }

    private DemoCalendar CalendarAt(DateTimeOffset now) => new(now, TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone));

    [LoggerMessage(Level = LogLevel.Information, Message = "Today's session was over before anybody opened it: it starts at the next quarter of an hour.")]
    private partial void Moved();

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo was filled today: kept as it is.")]
    private partial void Kept();

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo was filled: {Cases} cases, {Sessions} sessions.")]
    private partial void Filled(int cases, int sessions);
}
