using Quartz;

namespace PokCases.Web.Deadlines;

/// <summary>Quartz's side of it: every second, one at a time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DueJob(DueWorker worker, ILogger<DueJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await worker.Run(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
#pragma warning disable CA1031 // What was due stays due and is tried again at the next turn.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work that was due could not be done; it will be tried again.")]
    private partial void Failed(Exception exception);
}
