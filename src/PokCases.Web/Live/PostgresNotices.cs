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

    private long lastAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lastAt = time.GetUtcNow().ToUnixTimeMilliseconds();
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

    // Commits of other nodes can carry a slightly older time than ours: look back a few seconds, what is known is skipped.
    private async Task Poll(CancellationToken stopping)
    {
        await using var db = storage.OpenReading();
        var since = DateTimeOffset.FromUnixTimeMilliseconds(lastAt).AddSeconds(-5);
        var advanced = await db.StreamChanges
            .Where(c => c.At > since)
            .GroupBy(c => c.StreamId)
            .Select(g => new { Stream = g.Key, Seq = g.Max(c => c.Seq), At = g.Max(c => c.At) })
            .ToListAsync(stopping);
        foreach (var stream in advanced)
        {
            connections.Advanced(new StreamPosition(stream.Stream, stream.Seq));
            lastAt = Math.Max(lastAt, stream.At.ToUnixTimeMilliseconds());
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Listening to other nodes broke; trying again.")]
    private partial void ListeningBroke(Exception exception);
}
