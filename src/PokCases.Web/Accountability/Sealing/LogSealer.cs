using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Looks every second whether a checkpoint is due.</summary>
internal sealed partial class LogSealer(SealLog sealing, SealingState state, WitnessCalls calls, TimeProvider time, ILogger<LogSealer> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>After trouble: this long.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Turn(stoppingToken);
                await Task.Delay(state.Trouble is null ? Look : Rest, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task Turn(CancellationToken stopping)
    {
        var before = state.Trouble;
        try
        {
            if (await sealing.Run(now: false, stopping))
            {
                calls.Wake();
            }

            state.Trouble = null;
        }
        catch (LogForkedException forked)
        {
            state.Trouble = forked.Code;
            if (before != forked.Code)
            {
                Forked(forked.Code);
            }
        }
#pragma warning disable CA1031 // Whatever it was: tried again. The log goes on meanwhile.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // The writing door tells of a database that is away.
            state.Trouble = e is StoreUnavailableException || StoreTrouble.Of(e) is not null ? "store" : "file";
            if (before is null && state.Trouble == "file")
            {
                NotSealed(e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The log is not the one that was sealed before ({Code}): no checkpoints are made. Run audit verify, and tell the data protection officer.")]
    private partial void Forked(string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "No checkpoint of the log could be made or kept; it will be tried again.")]
    private partial void NotSealed(Exception exception);
}
