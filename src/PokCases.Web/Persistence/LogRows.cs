using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability.Following;

namespace PokCases.Web.Persistence;

/// <summary>Writes the searchable side of entries of the log in two statements, so that the writer is held for a moment only.</summary>
internal static class LogRows
{
    public static async Task Add(PokCasesDb db, FollowedEntries entries)
    {
        if (db is SqliteDb)
        {
            var lines = JsonSerializer.Serialize(entries.Lines.Select(l => new object[]
            {
                l.Number, l.At.ToUnixTimeMilliseconds(), Text(l.Person), Text(l.Organisation), l.Kind, l.Action, l.Outcome, l.Ground, l.CaseCount,
            }));
            var subjects = JsonSerializer.Serialize(entries.Subjects.Select(s => new object[] { Text(s.Subject), s.Number, s.Kind.ToString() }));
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "log_index" ("Number", "At", "Person", "Organisation", "Kind", "Action", "Outcome", "Ground", "CaseCount")
                SELECT "value" ->> 0, "value" ->> 1, "value" ->> 2, "value" ->> 3, "value" ->> 4, "value" ->> 5, "value" ->> 6, "value" ->> 7, "value" ->> 8 FROM json_each({lines})
                """);
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "log_subjects" ("Subject", "Number", "Kind") SELECT "value" ->> 0, "value" ->> 1, "value" ->> 2 FROM json_each({subjects})
                """);
            return;
        }

        T[] Of<T>(Func<LogLine, T> column) => [.. entries.Lines.Select(column)];
        var (numbers, at, persons, organisations) = (Of(l => l.Number), Of(l => l.At.ToUnixTimeMilliseconds()), Of(l => l.Person), Of(l => l.Organisation));
        var (kinds, actions, outcomes, grounds, counts) = (Of(l => l.Kind), Of(l => l.Action), Of(l => l.Outcome), Of(l => l.Ground), Of(l => l.CaseCount));
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "log_index" ("Number", "At", "Person", "Organisation", "Kind", "Action", "Outcome", "Ground", "CaseCount")
            SELECT * FROM unnest({numbers}, {at}, {persons}, {organisations}, {kinds}, {actions}, {outcomes}, {grounds}, {counts})
            """);
        Guid[] named = [.. entries.Subjects.Select(s => s.Subject)];
        long[] by = [.. entries.Subjects.Select(s => s.Number)];
        string[] asWhat = [.. entries.Subjects.Select(s => s.Kind.ToString())];
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "log_subjects" ("Subject", "Number", "Kind") SELECT * FROM unnest({named}, {by}, {asWhat})
            """);
    }

    // As EF Core keeps ids in SQLite.
    private static string Text(Guid id) => id.ToString().ToUpperInvariant();
}
