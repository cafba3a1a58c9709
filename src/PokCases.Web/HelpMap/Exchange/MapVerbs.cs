using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>The verbs <c>kaart import FILE</c> and <c>kaart export FILE</c>.</summary>
internal static class MapVerbs
{
    /// <summary>The source when none is named.</summary>
    public const string UsualSource = "HSDS";

    private const int MostRefusals = 100;

    public static Task<int> Import(Verb verb, string file, string source, CancellationToken cancellation) => Guarded(verb, file, async texts =>
    {
        var content = await File.ReadAllBytesAsync(file, cancellation);
        // Also takes the lock of the data folder, so that nothing else writes.
        await verb.Get<IStorage>().Migrate(cancellation);
        var door = verb.Get<WriteDoor>();
        await door.StartAsync(cancellation);
        try
        {
            var tally = await verb.Get<ImportMap>().Run(Caller.Program(), content, source, (done, total) => verb.Say(texts["Progress", done, total]), cancellation);
            foreach (var refusal in tally.Refusals.Take(MostRefusals))
            {
                await verb.Say(texts["RefusedLine", refusal.Fault.Path, refusal.Name, Words(refusal.Fault, texts, verb.Get<IStringLocalizer<RuleTexts>>())]);
            }

            await verb.Say(texts["Imported", tally.Count(RecordFate.New), tally.Count(RecordFate.Changed), tally.Count(RecordFate.Unchanged), tally.Count(RecordFate.Refused)]);
            return tally.Refusals.Count == 0 ? 0 : 1;
        }
        finally
        {
            await door.StopAsync(CancellationToken.None);
        }
    });

    public static Task<int> Export(Verb verb, string file, CancellationToken cancellation) => Guarded(verb, file, async texts =>
    {
        await using var scope = await verb.Get<ReadDoor>().Open(Caller.Program(), "help-map-export", HelpMapModule.Purpose, cancellation);
        await using var to = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        var written = await ExportMap.Write(scope.Db, to, (done, total) => verb.Say(texts["Progress", done, total]), cancellation);
        await scope.Record();
        await verb.Say(texts["Exported", written, file]);
        return 0;
    });

    /// <summary>What is wrong with a record, in words.</summary>
    public static string Words(HsdsFault fault, IStringLocalizer<HelpMapTexts> texts, IStringLocalizer<RuleTexts> rules) =>
        fault.Key.StartsWith("Rule.", StringComparison.Ordinal) ? rules[fault.Key["Rule.".Length..]] : texts[$"Fault.{fault.Key}", fault.What];

    private static async Task<int> Guarded(Verb verb, string file, Func<IStringLocalizer<HelpMapTexts>, Task<int>> work)
    {
        var texts = verb.Get<IStringLocalizer<HelpMapTexts>>();
        try
        {
            return await work(texts);
        }
        catch (HsdsFileException e)
        {
            await verb.Say(texts[$"File.{e.Key}", e.What]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await verb.Say(texts["FileTrouble", file]);
        }
        catch (DataFolderInUseException)
        {
            await verb.Say(texts["ServerRuns"]);
        }
        catch (Exception e) when (e is StoreUnavailableException or DbUpdateException or DbException)
        {
            await verb.Say(texts["Failed", (e.InnerException ?? e).Message]);
        }

        return 1;
    }
}
