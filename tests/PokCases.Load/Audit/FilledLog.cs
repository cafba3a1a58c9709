using Microsoft.Extensions.Localization;
using PokCases.Domain.Accountability;
using PokCases.Load.Commands;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Persistence;

namespace PokCases.Load.Audit;

/// <summary>A log of so many entries as readings make them, sealed on the way as a busy server seals it.</summary>
internal sealed class FilledLog : IAsyncDisposable
{
    private const int InOneBatch = 5_000;

    private readonly InProcess _program;

    private FilledLog(InProcess program) => _program = program;

    public static async Task<FilledLog> With(DataOnDisk data, int entries, CancellationToken cancellation)
    {
        var log = new FilledLog(await InProcess.On(data, writing: true));
        for (var written = 0; written < entries; written += InOneBatch)
        {
            await log.Write(Math.Min(InOneBatch, entries - written));
            await log._program.Get<SealLog>().Run(now: true, cancellation);
        }

        return log;
    }

    /// <summary>As the verb does, on this much that was verified before; answers how many entries were new.</summary>
    public async Task<double> Verify(LogVerified from, CancellationToken cancellation)
    {
        var witness = await WitnessedNotes.Read(_program.Get<LogFiles>().Witness, from.Witness, isOwn: true, cancellation);
        var verdict = await new VerifyLog(_program.Storage, _program.Get<LogPublicKeys>(), _program.Get<IStringLocalizer<AccountabilityTexts>>()).Check(from, [witness!], cancellation);
        return verdict.Reached is { } reached ? reached.Number - from.Number : throw new InvalidOperationException(verdict.Sentence);
    }

    /// <summary>What had been kept when so many entries were not there yet.</summary>
    public async Task<LogVerified> VerifiedBefore(int fresh, CancellationToken cancellation)
    {
        await using var db = _program.Storage.OpenReading();
        var until = db.LogHeads.Single().Number - fresh;
        var kept = db.LogCheckpoints.Where(c => c.Size <= until).OrderBy(c => c.Number).Select(c => c.Text).ToList();
        var tree = new MerkleFrontier();
        await using var reader = await LogReader.Open(_program.Storage, cancellation);
        await foreach (var block in reader.Leaves(0, until, cancellation))
        {
            block.ForEach(e => tree.Append(e.Hash));
        }

        return new LogVerified(until, Convert.ToHexString(tree.ToBytes()), kept.Count, System.Text.Encoding.UTF8.GetByteCount(NoteList.Join(kept)));
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();

    // Through the program's own bookkeeping, many at once; the writing door rests meanwhile.
    private async Task Write(int entries)
    {
        var storage = _program.Storage;
        var writer = await storage.Writer(CancellationToken.None);
        await using var transaction = await storage.BeginWrite(writer, CancellationToken.None);
        var books = storage.Bookkeeping(writer);
        var log = new LogAppender((await books.Head(transaction))!);
        for (var i = 0; i < entries; i++)
        {
            log.Append(Reading());
        }

        await books.Keep(transaction, new BatchRecords([], [], log.Entries, log.Frontier, DependsOn.None));
        await transaction.CommitAsync();
    }

    private static LogRecord Reading() => new(
        DateTimeOffset.UnixEpoch.ToUnixTimeMilliseconds(), Guid.CreateVersion7(), Guid.CreateVersion7(), 0, "read", "session", "ok", null,
        [Guid.CreateVersion7()], [Guid.CreateVersion7(), Guid.CreateVersion7()], 3, "tafelsessie", "Admitted", "192.0.2.17", Guid.NewGuid().ToString("N"), null);
}
