using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PokCases.Web.Persistence;

namespace PokCases.Web.Live;

/// <summary>Hears of advances on other nodes: listens on one channel, and polls every second, since notices can be lost.</summary>
/// <remarks>The numbers in the database are the truth; nothing depends on a notice arriving (design §3).</remarks>
internal sealed partial class PostgresNotices(PostgresStorage storage, LiveConnections connections, TimeProvider time, ILogger<PostgresNotices> logger) : BackgroundService
{
    public const string Channel = "pokcases_streams";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Whoever asked while the database was away waits before asking again: told again now and a few times after, they ask at once.
    private const int TimesToTellAgain = 5;

    private int tellAgain;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The listening connection may break for any reason; it is opened again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                ListeningBroke(e);
                // What else stands in the pool broke too, most likely; each would fail one request more.
                storage.Source.Clear();
                tellAgain = TimesToTellAgain;
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task Listen(CancellationToken stopping)
    {
        await using var connection = await storage.Source.OpenConnectionAsync(stopping);
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await command.ExecuteNonQueryAsync(stopping);
        }

        while (true)
        {
            await Poll(stopping);
            await connection.WaitAsync(Pause, stopping);
        }
    }

    private void Hear(string payload)
    {
        var parts = payload.Split(' ');
        if (parts.Length == 2 && Guid.TryParse(parts[0], out var stream) && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var seq))
        {
            connections.Advanced(new StreamPosition(stream, seq));
        }
    }

    // Only what somebody here watches, by its number and not by time: clocks of nodes differ, and a commit can take long.
    private async Task Poll(CancellationToken stopping)
    {
        Guid[] streams = [.. connections.Watched, WellKnownStreams.Access];
        await using (var db = storage.OpenReading())
        {
            foreach (var stream in await db.Streams.Where(s => streams.Contains(s.Id)).ToListAsync(stopping))
            {
                connections.Advanced(new StreamPosition(stream.Id, stream.Seq));
            }
        }

        if (tellAgain > 0)
        {
            tellAgain--;
            connections.TellAgain();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Listening to other nodes broke; trying again.")]
    private partial void ListeningBroke(Exception exception);
}
