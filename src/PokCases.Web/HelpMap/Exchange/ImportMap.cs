using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>Brings records of a file on the map, so many in one command. The same file again changes nothing.</summary>
internal sealed class ImportMap(WriteDoor door, HelpMapReminders reminders)
{
    /// <summary>Records in one command: others who write wait for it.</summary>
    private const int InOneCommand = 1_000;

    /// <summary>Imports; throws <see cref="HsdsFileException"/> when the file can't be read, before anything is written.</summary>
    /// <param name="caller">Who: the coordinator, or the program for the verb.</param>
    /// <param name="content">The file.</param>
    /// <param name="source">Which map it comes from.</param>
    /// <param name="progress">Is told how many of how many are done.</param>
    /// <param name="cancellation">Ends it between two commands.</param>
    public async Task<ImportTally> Run(Caller caller, ReadOnlyMemory<byte> content, string source, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        var from = Texts.Required(source, SourceRecord.LongestName);
        var records = ReadRecord.All(HsdsFile.Read(content));
        var tally = new ImportTally();
        foreach (var refused in records.Where(r => r.Fault is not null))
        {
            tally.Refuse(refused.Name, refused.Fault!);
        }

        var done = tally.Total;
        foreach (var batch in records.Where(r => r.Fault is null).Chunk(InOneCommand))
        {
            await door.Run(caller, Guid.CreateVersion7(), "ImportHelpMap", async w =>
            {
                w.For(HelpMapModule.Purpose);
                w.Require(caller.PersonId == Guid.Empty ? new Sight(Ground.Program) : AccessPolicy.KeepHelpMap(caller.Viewer, null, null), mayKnow: true);
                await (await ImportBatch.Open(w, from, batch, reminders)).Write(tally);
            }, cancellation);
            done += batch.Length;
            await progress(done, records.Count);
        }

        return tally;
    }
}
