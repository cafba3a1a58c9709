using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>Puts the words of what is said at a table in the index, a moment after it was said.</summary>
/// <remarks>
/// The words of one contribution are some hundred rows all over the index. Written with the contribution itself they made
/// every batch of a busy table wait for them; a few texts at a time, with pauses, nobody notices them. They wait in the
/// database, so that nothing is missing after a crash.
/// </remarks>
internal sealed partial class KeepWords(WriteDoor door, WordsMark mark, TimeProvider time, ILogger<KeepWords> logger) : BackgroundService
{
    /// <summary>Texts in one go: a few milliseconds of the writer.</summary>
    private const int MostAtOnce = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);

    /// <summary>Keeps all that waits.</summary>
    /// <param name="pause">Between one go and the next.</param>
    /// <param name="cancellation">Ends it after the go that is under way.</param>
    public async Task KeepAll(TimeSpan pause, CancellationToken cancellation)
    {
        while (await KeepSome(cancellation) == MostAtOnce)
        {
            await Task.Delay(pause, time, cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What waited when the program ended.
        mark.Set();
        try
        {
            while (true)
            {
                await mark.Wait(stoppingToken);
                await Task.Delay(Pause, time, stoppingToken);
                mark.Take();
                await Try(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops: what waits is kept at the next start.
        }
    }

    private async Task Try(CancellationToken stopping)
    {
        try
        {
            await KeepAll(Pause, stopping);
        }
        catch (StoreUnavailableException e)
        {
            NotKept(e);
            mark.Set();
            await Task.Delay(AfterTrouble, time, stopping);
        }
    }

    private async Task<int> KeepSome(CancellationToken cancellation)
    {
        var kept = 0;
        await door.Keep(async db =>
        {
            db.Scope = OnlyHashes.Instance;
            kept = await WordRows.KeepWaiting(db, MostAtOnce);
        }, cancellation);
        return kept;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Words of what was said could not be put in the index; they wait.")]
    private partial void NotKept(Exception exception);

    // Moves keyed hashes from one table to another: nobody reads a word, so there is nothing to log.
    private sealed class OnlyHashes : IPersonalScope
    {
        public static readonly OnlyHashes Instance = new();

        public void NotePersonalRead()
        {
        }
    }
}
