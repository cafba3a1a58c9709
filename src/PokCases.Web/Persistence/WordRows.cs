using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Cases.Finding;

namespace PokCases.Web.Persistence;

/// <summary>Writes the words of a text in one statement: there are a hundred of them in a paragraph.</summary>
internal static class WordRows
{
    public static async Task Add(PokCasesDb db, long text, IReadOnlyList<long> hashes)
    {
        if (hashes.Count == 0)
        {
            return;
        }

        if (db is SqliteDb)
        {
            var list = JsonSerializer.Serialize(hashes);
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "search_words" ("Hash", "TextKey") SELECT "value", {text} FROM json_each({list})""");
        }
        else
        {
            var list = hashes.ToArray();
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "search_words" ("Hash", "TextKey") SELECT unnest({list}), {text}""");
        }
    }

    /// <summary>Lets the words wait, in one row.</summary>
    public static void AddLater(PokCasesDb db, long text, IReadOnlyList<long> hashes) =>
        db.WaitingWords.Add(new WaitingWords { TextKey = text, Hashes = MemoryMarshal.AsBytes<long>(hashes.ToArray()).ToArray() });

    /// <summary>Puts words that wait in the index.</summary>
    /// <returns>Of how many texts.</returns>
    public static async Task<int> KeepWaiting(PokCasesDb db, int most)
    {
        var some = await db.WaitingWords.OrderBy(w => w.TextKey).Take(most).ToListAsync();
        foreach (var text in some)
        {
            await Add(db, text.TextKey, [.. MemoryMarshal.Cast<byte, long>(text.Hashes)]);
        }

        db.WaitingWords.RemoveRange(some);
        return some.Count;
    }

    public static async Task Remove(PokCasesDb db, long text)
    {
        await db.WaitingWords.Where(w => w.TextKey == text).ExecuteDeleteAsync();
        await db.SearchWords.Where(w => w.TextKey == text).ExecuteDeleteAsync();
    }
}
