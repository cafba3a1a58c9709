using Microsoft.EntityFrameworkCore;

namespace PokCases.Web.Persistence;

/// <summary>Gives out a stream's next number inside the transaction that makes the change (design §2.1).</summary>
internal static class StreamNumbers
{
    public static async Task<List<StreamPosition>> GiveOut(PokCasesDb db, IReadOnlyDictionary<Guid, Writing.PendingAdvance> advances, DateTimeOffset now)
    {
        var positions = new List<StreamPosition>(advances.Count);
        foreach (var (stream, pending) in advances.OrderBy(a => a.Key))
        {
            var numbers = await db.Database
                .SqlQuery<long>($"""INSERT INTO "streams" ("Id", "Seq") VALUES ({stream}, 1) ON CONFLICT ("Id") DO UPDATE SET "Seq" = "streams"."Seq" + 1 RETURNING "Seq" AS "Value" """)
                .ToListAsync();
            var seq = numbers[0];
            db.StreamChanges.Add(new StreamChange
            {
                StreamId = stream,
                Seq = seq,
                At = now,
                Elements = string.Join(' ', pending.Elements),
                WholeFor = string.Join(' ', pending.WholeFor),
            });
            positions.Add(new StreamPosition(stream, seq));
        }

        return positions;
    }
}
