using Quartz;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Quartz's side of <see cref="FinishErasing"/>: one at a time.</summary>
[DisallowConcurrentExecution]
internal sealed partial class FinishErasingJob(FinishErasing work, ILogger<FinishErasingJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await work.Run(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
#pragma warning disable CA1031 // What waits stays in the table and is done at the next turn.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What erased cases leave outside the database could not be looked up; it will be tried again.")]
    private partial void Failed(Exception exception);
}
