using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>A reading, refusal or sign-in that waits to be written down.</summary>
internal sealed class PendingEntry(LogRecord record) : PendingWrite
{
    public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task Do(WriteBatch batch)
    {
        batch.Log.Append(record with { At = batch.Now.ToUnixTimeMilliseconds() });
        return Task.CompletedTask;
    }

    public override void Acknowledge() => Done.TrySetResult(true);

    public override void Fail(Exception failure) => Done.TrySetException(failure);
}
