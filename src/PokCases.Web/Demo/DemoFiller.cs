using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Fills an empty demo database before the first request: starts after the writing door, and before the server listens.</summary>
internal sealed partial class DemoFiller(
    WriteDoor door,
    ReadDoor reading,
    IOptions<LookOptions> look,
    ILogger<DemoFiller> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = reading.Plain())
        {
            if (await db.Settings.AnyAsync(s => s.Key == DemoMark.Key, cancellationToken))
            {
                Kept();
                return;
            }
        }

        var partnership = Partnership.Read();
        // The id is fixed: several nodes that start at once fill it once.
        await door.Run(Caller.Program(), DemoIds.Of("command", "fill"), "FillDemo", w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            var calendar = new DemoCalendar(w.Now, TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone));
            new DemoLoader(partnership, calendar, w).Load();
            w.Db.Settings.Add(new StoredSetting { Key = DemoMark.Key, Value = DemoMark.ValueOf(calendar.Today) });
            return Task.CompletedTask;
        }, cancellationToken);
        Filled(partnership.Cases.Count, partnership.Sessions.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo was filled today: kept as it is.")]
    private partial void Kept();

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo was filled: {Cases} cases, {Sessions} sessions.")]
    private partial void Filled(int cases, int sessions);
}
