namespace PokCases.Web.Persistence;

/// <summary>Bookkeeping that waits for the writer: in no stream and no log.</summary>
    internal sealed class PendingKeeping(Func<PokCasesDb, Task> work) : PendingWrite
    {
        private Exception? failure;

        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task Do(WriteBatch batch)
        {
            // Nobody reads what is kept so from a shared load.
            await using var db = batch.OpenDb(notes: false);
            await batch.Save();
            try
            {
                await work(db);
                await db.SaveChangesAsync();
                await batch.Release();
            }
#pragma warning disable CA1031 // As with commands: undone alone.
            catch (Exception e) when (StoreTrouble.Of(e) is null)
#pragma warning restore CA1031
            {
                failure = e;
                await batch.RollBack();
            }
        }

        public override void Acknowledge()
        {
            if (failure is null)
            {
                Done.TrySetResult(true);
            }
            else
            {
                Done.TrySetException(failure);
            }
        }

        public override void Fail(Exception failure) => Done.TrySetException(failure);
    }
