namespace PokCases.Load.Delivery.Simulated;

/// <summary>Does every task, and every continuation of one, in virtual time: nothing ever runs beside something else, and never in another order with the same seed.</summary>
internal sealed class VirtualThreads(VirtualTime time) : TaskScheduler
{
    /// <summary>Starts something asynchronous.</summary>
    public Task Start(Func<Task> what) => Task.Factory.StartNew(what, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>Does something after a pause.</summary>
    public void After(TimeSpan pause, Action what) => time.After(pause, () => _ = Task.Factory.StartNew(what, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this));

    protected override void QueueTask(Task task) => time.After(TimeSpan.Zero, () => TryExecuteTask(task));

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
