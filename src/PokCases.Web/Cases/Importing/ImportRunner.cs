using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>Writes the rows of imports that were started, some at a time, so that the tables that are at work hardly notice.</summary>
/// <remarks>
/// What is still to do stands in the database: each part decides anew which rows are new. So it goes on after a restart, and
/// two nodes that do the same import do each row once.
/// </remarks>
internal sealed partial class ImportRunner(WriteDoor door, IStringLocalizer<ImportTexts> texts, ImportMarks marks, ILogger<ImportRunner> logger) : BackgroundService
{
    /// <summary>How many rows go into one command.</summary>
    public const int AtOnce = 100;

    private readonly Channel<Guid> waiting = Channel.CreateUnbounded<Guid>();

    /// <summary>Starts writing, once the command that started it is on disk.</summary>
    public void Begin(Guid import) => waiting.Writer.TryWrite(import);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var id in waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await Write(id, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Goes on after the next start: see ResumeImport.
        }
    }

    private async Task Write(Guid id, CancellationToken cancellation)
    {
        try
        {
            await Rows(id, cancellation);
        }
        catch (StoreUnavailableException e)
        {
            NotWritten(e);
        }
    }

    private async Task Rows(Guid id, CancellationToken cancellation)
    {
        try
        {
            while ((await door.Run(Caller.Program(), Guid.CreateVersion7(), "ImportCases", w => Some(w, id), cancellation)).Answer)
            {
            }
        }
        catch (Exception e) when (e is not (StoreUnavailableException or OperationCanceledException))
        {
            // It would go wrong again: the import ends here and its page says so, and the server goes on.
            Broken(e.GetType().Name);
            await door.Run(Caller.Program(), Guid.CreateVersion7(), "StopImport", w => Stop(w, id), cancellation);
        }
    }

    private static async Task Stop(Writing w, Guid id)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        w.For("import-cases");
        if (await w.Db.CaseImports.SingleOrDefaultAsync(i => i.Id == id && i.State == CaseImportState.Running) is { } found)
        {
            found.Stop(w.Now);
            w.About(id);
            w.Advance(id, ImportElements.Import);
        }
    }

    // Whether more is left.
    private async Task<bool> Some(Writing w, Guid id)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        w.For("import-cases");
        var found = await w.Db.CaseImports.SingleOrDefaultAsync(i => i.Id == id && i.State == CaseImportState.Running);
        if (found is null)
        {
            return false;
        }

        w.About(id);
        w.Advance(id, ImportElements.Import);
        var fates = (await ImportPlan.Open(w.Db, texts, marks, w.Now, CancellationToken.None)).Decide(ImportFile.Read(found.Content));
        if (!found.GoodOnly && fates.Exists(f => f.IsWrong))
        {
            found.Stop(w.Now);
            return false;
        }

        var fresh = fates.FindAll(f => f.New is not null);
        var some = fresh.Take(AtOnce).ToList();
        await ImportedCases.Add(w, some);
        found.Count(some.Count, some.Count == fresh.Count, w.Now);
        return some.Count < fresh.Count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import could not go on; it is tried again later.")]
    private partial void NotWritten(Exception exception);

    // Only what kind of error: its text may hold what stood in a row.
    [LoggerMessage(Level = LogLevel.Error, Message = "An import was stopped by an error of the kind {Kind}.")]
    private partial void Broken(string kind);
}
