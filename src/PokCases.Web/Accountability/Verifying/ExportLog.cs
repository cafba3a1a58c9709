using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>The verb <c>audit export FILE</c>: the log as a file that anybody can verify by other means.</summary>
/// <remarks>
/// JSON, an object on each line: first <c>{"format","entries"}</c>, then every entry as <c>{"entry","payload"}</c> with its
/// exact bytes in base64, every checkpoint as <c>{"checkpoint"}</c> and every public key as <c>{"key","info"}</c>.
/// </remarks>
internal static class ExportLog
{
    /// <summary>Names the form of the file.</summary>
    public const string Format = "pokcases-log/1";

    public static async Task<int> Run(Verb verb, string file, CancellationToken cancellation)
    {
        var storage = verb.Get<IStorage>();
        var texts = verb.Get<IStringLocalizer<AccountabilityTexts>>();
        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        var path = Path.GetFullPath(file);
        try
        {
            await using var stream = PrivateFile.Create(path);
            await verb.Get<ExportNotes>().Leave(cancellation);
            await using var writer = new StreamWriter(stream) { NewLine = "\n" };
            var entries = await Write(storage, verb.Get<LogPublicKeys>(), writer, cancellation);
            await verb.Say(texts["LogExported", entries, path]);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoreUnavailableException)
        {
            await verb.Say(texts["ExportFailed", e.Message]);
            return 1;
        }
    }

    /// <summary>Writes it; answers how many entries there were.</summary>
    public static async Task<long> Write(IStorage storage, LogPublicKeys keys, TextWriter writer, CancellationToken cancellation)
    {
        await using var db = storage.OpenReading();
        var checkpoints = await db.LogCheckpoints.OrderBy(c => c.Number).Select(c => c.Text).ToListAsync(cancellation);
        var head = await db.LogHeads.Where(h => h.Id == 1).Select(h => h.Number).SingleAsync(cancellation);
        await Line(writer, new { format = Format, entries = head });
        await using var reader = await LogReader.Open(storage, cancellation);
        await foreach (var block in reader.Entries(0, head, cancellation))
        {
            foreach (var entry in block)
            {
                await Line(writer, new { entry = entry.Number, payload = Convert.ToBase64String(entry.Payload) });
            }
        }

        foreach (var text in checkpoints)
        {
            await Line(writer, new { checkpoint = text });
        }

        foreach (var key in keys.All)
        {
            await Line(writer, new { key = key.Id, info = Convert.ToBase64String(key.Info) });
        }

        return head;
    }

    private static Task Line<T>(TextWriter writer, T line) => writer.WriteLineAsync(JsonSerializer.Serialize(line));
}
