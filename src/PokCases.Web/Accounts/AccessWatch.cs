using System.Threading.Channels;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts;

/// <summary>Cuts the connections of who may no longer get in, or gets in as something else: at once when accounts change, and every minute for sign-ins that ran out.</summary>
internal sealed partial class AccessWatch(LiveConnections connections, SignInKeeper keeper, TimeProvider time, ILogger<AccessWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        connections.StreamAdvanced += Hear;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Wait(stoppingToken);
                await CheckAll(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
        finally
        {
            connections.StreamAdvanced -= Hear;
        }
    }

    private void Hear(StreamPosition position)
    {
        if (position.Stream == WellKnownStreams.Access)
        {
            changed.Writer.TryWrite(true);
        }
    }

    private async Task Wait(CancellationToken stopping)
    {
        using var minute = new CancellationTokenSource(Look, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, minute.Token);
        try
        {
            await changed.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // A minute has passed.
        }
    }

    private async Task CheckAll(CancellationToken stopping)
    {
        try
        {
            foreach (var signIn in connections.All.GroupBy(c => c.Caller.SignInId).ToList())
            {
                var person = await keeper.Check(signIn.Key, byPerson: false);
                foreach (var connection in signIn.Where(c => person is null || c.Caller.Viewer != person.Viewer))
                {
                    connection.Cut();
                }
            }
        }
#pragma warning disable CA1031 // The database may be away for a moment: asked again right after, never given up.
        catch (Exception e)
#pragma warning restore CA1031
        {
            CheckFailed(e);
            await Task.Delay(Again, time, stopping);
            changed.Writer.TryWrite(true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-ins of open connections could not be checked; trying again.")]
    private partial void CheckFailed(Exception exception);
}
