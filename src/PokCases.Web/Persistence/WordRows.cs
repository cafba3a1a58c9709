using System.Text.Json;
using Microsoft.EntityFrameworkCore;

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

    public static Task Remove(PokCasesDb db, long text) => db.SearchWords.Where(w => w.TextKey == text).ExecuteDeleteAsync();
}
