using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Brings checkpoints to the witnesses elsewhere: in order, each until it is acknowledged.</summary>
internal sealed partial class WitnessCalls(IOptions<LogOptions> options, IStorage storage, WriteDoor door, TimeProvider time, ILogger<WitnessCalls> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // Where a witness sends us is not where the operator said.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Patience };

    /// <summary>The row of a witness.</summary>
    public static Guid IdOf(string url) => NamedId.Of($"log-witness/{url}");

    /// <summary>There is something new.</summary>
    public void Wake() => wake.Writer.TryWrite(true);

    /// <summary>Sends each witness what it does not have, as far as it is time for it.</summary>
    public Task Run(CancellationToken stopping) => Task.WhenAll(options.Value.WitnessUrls.Select(url => Serve(url, stopping)));

    public override void Dispose()
    {
        http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.WitnessUrls.Length > 0 && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Run(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away: what waits stays and is sent later.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                if (e is not StoreUnavailableException && StoreTrouble.Of(e) is null)
                {
                    NotServed(e);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Wait(stoppingToken);
        }
    }

    private async Task Wait(CancellationToken stopping)
    {
        using var look = new CancellationTokenSource(Look, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, look.Token);
        try
        {
            await wake.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // It is time, or the server stops.
        }
    }

    private async Task Serve(string url, CancellationToken stopping)
    {
        while (await Claim(url, stopping) is { } next)
        {
            var trouble = await Send(url, next.Text, stopping);
            await door.Keep(async db =>
            {
                var row = await db.LogWitnesses.SingleAsync(w => w.Id == IdOf(url), CancellationToken.None);
                row.Trouble = trouble;
                if (trouble.Length == 0 && row.Acknowledged < next.Number)
                {
                    (row.Acknowledged, row.AcknowledgedAt, row.Tries, row.NextTryAt) = (next.Number, time.GetUtcNow(), 0, time.GetUtcNow());
                }
            }, stopping);
            if (trouble.Length > 0)
            {
                return;
            }
        }
    }

    // Claimed first: of several nodes one sends, and what is cut short is sent again later.
    private async Task<LogCheckpoint?> Claim(string url, CancellationToken stopping)
    {
        var id = IdOf(url);
        var now = time.GetUtcNow();
        await using var db = storage.OpenReading();
        var known = await db.LogWitnesses.SingleOrDefaultAsync(w => w.Id == id, stopping);
        var done = known?.Acknowledged ?? 0;
        if (known?.NextTryAt > now || await db.LogCheckpoints.Where(c => c.Number > done).OrderBy(c => c.Number).FirstOrDefaultAsync(stopping) is not { } next)
        {
            return null;
        }

        var claimed = false;
        await door.Keep(async d =>
        {
            var row = await d.LogWitnesses.SingleOrDefaultAsync(w => w.Id == id, CancellationToken.None);
            if (row is null)
            {
                d.LogWitnesses.Add(row = new WitnessState { Id = id });
            }

            claimed = row.Acknowledged == done && row.Tries == (known?.Tries ?? 0);
            if (claimed)
            {
                row.NextTryAt = now + Again(row.Tries);
                row.Tries++;
            }
        }, stopping);
        return claimed ? next : null;
    }

    private async Task<string> Send(string url, string text, CancellationToken stopping)
    {
        try
        {
            using var content = new StringContent(text, Encoding.UTF8, "text/plain");
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stopping);
            return answer.IsSuccessStatusCode ? string.Empty : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException)
        {
            return "unreachable";
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return "timeout";
        }
    }

    // 10, 20, 40 … seconds, at most five minutes: never given up.
    private static TimeSpan Again(int tries) => TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, 10 * Math.Pow(2, Math.Min(tries, 10))));

    [LoggerMessage(Level = LogLevel.Error, Message = "Checkpoints of the log could not be brought to their witnesses; it will be tried again.")]
    private partial void NotServed(Exception exception);
}
