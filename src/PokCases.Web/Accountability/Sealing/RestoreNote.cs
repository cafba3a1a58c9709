using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Says in the log itself that a backup was put back, and in a checkpoint what it replaced: so that witnesses can tell it from tampering.</summary>
internal sealed class RestoreNote(IStorage storage, WriteDoor door, LogPublicKeys keys, WitnessFile witness, SealLog sealing, LogFiles files, TimeProvider time)
{
    /// <summary>The last checkpoint of the log as it is now, of the witness's file or of the database, whichever is further. Asked before restoring.</summary>
    public async Task<CheckpointNote?> Last(CancellationToken cancellation)
    {
        var witnessed = witness.ReadLast();
        var stored = await LastStored(cancellation);
        return stored is null || stored.Size < witnessed?.Size ? witnessed : stored;
    }

    /// <summary>After restoring. Nobody else uses the database.</summary>
    /// <param name="before">What <see cref="Last"/> answered.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task Write(CheckpointNote? before, CancellationToken cancellation)
    {
        await storage.Migrate(cancellation);
        await door.StartAsync(cancellation);
        try
        {
            await door.Record(Entry(), cancellation);
            await sealing.AfterRestore(before is null || await Knows(before, cancellation) ? null : before, cancellation);
            // What was verified before is of another log.
            File.Delete(files.Verified);
        }
        finally
        {
            await door.StopAsync(CancellationToken.None);
        }
    }

    private async Task<bool> Knows(CheckpointNote before, CancellationToken cancellation)
    {
        var text = before.ToString();
        await using var db = storage.OpenReading();
        return await db.LogCheckpoints.AnyAsync(c => c.Size == before.Size && c.Text == text, cancellation);
    }

    // The database that is replaced may be damaged or not be there: that may be why.
    private async Task<CheckpointNote?> LastStored(CancellationToken cancellation)
    {
        try
        {
            await using var db = storage.OpenReading();
            var text = await db.LogCheckpoints.OrderByDescending(c => c.Number).Select(c => c.Text).FirstOrDefaultAsync(cancellation);
            using var checker = keys.Open();
            return text is not null && CheckpointNote.TryParse(text, out var note) && checker.IsSigned(note) ? note : null;
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    private LogRecord Entry()
    {
        var program = Caller.Program();
        return new LogRecord(
            time.GetUtcNow().ToUnixTimeMilliseconds(), program.PersonId, program.OrganisationId, (int)program.Viewer.Roles,
            "restore", "RestoreDatabase", "ok", null, [], [], 0, "reservekopie terugzetten", nameof(Ground.Program), program.From, program.Trace, null);
    }
}
