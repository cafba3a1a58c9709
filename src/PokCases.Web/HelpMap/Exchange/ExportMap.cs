using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>Writes the map as one page of services, as an HSDS 3 API gives them, each with its organisation in it.</summary>
/// <remarks>What was imported and not changed here goes out as it came. Off the map and written here: left out.</remarks>
internal static class ExportMap
{
    public const string FileName = "sociale-kaart.json";

    private const int AtOnce = 500;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <returns>How many services.</returns>
    public static async Task<int> Write(PokCasesDb db, Stream to, Func<int, int, Task> progress, CancellationToken cancellation)
    {
        var among = db.HelpOffers.Where(o => !o.IsClosed || o.Source != "");
        var total = await among.CountAsync(cancellation);
        var providers = await db.Providers.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        await using var writer = new Utf8JsonWriter(to, Readable);
        Begin(writer, total);
        var done = 0;
        while (done < total)
        {
            var some = await among.OrderBy(o => o.Id).Skip(done).Take(AtOnce).AsNoTracking().ToListAsync(cancellation);
            foreach (var offer in some)
            {
                HsdsWriting.Service(writer, offer, providers[offer.ProviderId]);
            }

            if (some.Count == 0)
            {
                break;
            }

            done += some.Count;
            await writer.FlushAsync(cancellation);
            await progress(done, total);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellation);
        return done;
    }

    private static void Begin(Utf8JsonWriter writer, int total)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total_items", total);
        writer.WriteNumber("total_pages", 1);
        writer.WriteNumber("page_number", 1);
        writer.WriteNumber("size", total);
        writer.WriteBoolean("first_page", true);
        writer.WriteBoolean("last_page", true);
        writer.WriteBoolean("empty", total == 0);
        writer.WriteStartArray("contents");
    }
}
