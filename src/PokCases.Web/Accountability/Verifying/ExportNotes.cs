using System.Globalization;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>An export of the log is itself in the log, and is on disk before the log leaves.</summary>
/// <remarks>
/// The verb writes the entry itself where it may write: on PostgreSQL, and on SQLite while no server runs. Beside a server that
/// runs on SQLite, and so is the only one to write, it leaves a file in the data folder that names a command; the server does
/// that command within a second, or at its next start, and once however often it finds the file.
/// </remarks>
internal sealed partial class ExportNotes(IStorage storage, WriteDoor door, DataFolder data, TimeProvider time, ILogger<ExportNotes> logger) : BackgroundService
{
    private const string Begin = "log-export-";
    private const string End = ".note";

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>For the verb: says it, one way or the other.</summary>
    public async Task Leave(CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        if (!MayWrite())
        {
            PrivateFile.Create(data.File($"{Begin}{id:N}{End}"), time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            return;
        }

        await door.StartAsync(cancellation);
        try
        {
            await Record(id, cancellation);
        }
        finally
        {
            await door.StopAsync(CancellationToken.None);
            await storage.CloseWriter();
        }
    }

    /// <summary>Writes down what verbs left; answers how many there were.</summary>
    public async Task<int> Collect(CancellationToken cancellation)
    {
        var found = Directory.GetFiles(data.Path, $"{Begin}*{End}");
        foreach (var file in found)
        {
            // Any other name was given by nobody here; it stays where it is.
            if (Guid.TryParseExact(Path.GetFileName(file)[Begin.Length..^End.Length], "N", out var id) && id != Guid.Empty)
            {
                await Record(id, cancellation);
                File.Delete(file);
            }
        }

        return found.Length;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var trouble = false;
        while (!storage.ManyNodes && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Collect(stoppingToken);
                trouble = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoreUnavailableException)
            {
                // Said once; tried again every second.
                if (!trouble)
                {
                    NotCollected(e);
                }

                trouble = true;
            }

            try
            {
                await Task.Delay(Look, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Record(Guid id, CancellationToken cancellation) => await door.Run(Caller.Program(), id, "ExportLog", w =>
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        w.For("toezicht");
        return Task.CompletedTask;
    }, cancellation);

    private bool MayWrite()
    {
        try
        {
            if (!storage.ManyNodes)
            {
                data.Lock();
            }

            return true;
        }
        catch (DataFolderInUseException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That the log was exported could not be written down yet; it will be tried again.")]
    private partial void NotCollected(Exception exception);
}
