using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Following;

/// <summary>Entries of the log as the index holds them.</summary>
/// <param name="From">The entry before the first.</param>
/// <param name="To">The last.</param>
/// <param name="Lines">A line for each.</param>
/// <param name="Subjects">The cases and persons they name.</param>
internal sealed record FollowedEntries(long From, long To, IReadOnlyList<LogLine> Lines, IReadOnlyList<LogSubject> Subjects)
{
    /// <summary>Reads the next entries after one; none when there are no more.</summary>
    public static async Task<FollowedEntries> Read(PokCasesDb db, long after, int most, CancellationToken cancellation)
    {
        var entries = await db.Log.Where(e => e.Number > after).OrderBy(e => e.Number).Take(most).ToListAsync(cancellation);
        var records = entries.ConvertAll(e => (e.Number, Record: LogRecord.FromBytes(e.Payload)));
        var named = records.SelectMany(r => r.Record.Subjects).Distinct().ToList();
        db.Scope = OnlyIds.Instance;
        // Sessions, items and colleagues stand among the subjects too.
        var persons = await db.HouseholdPersons.Where(p => EF.Parameter(named).Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellation);
        var of = (await db.HouseholdMembers.Where(m => EF.Parameter(persons).Contains(m.PersonId)).Select(m => new { m.CaseId, m.PersonId }).ToListAsync(cancellation)).ToLookup(m => m.CaseId, m => m.PersonId);
        db.Scope = null;
        return new FollowedEntries(
            after,
            records.Count == 0 ? after : records[^1].Number,
            records.ConvertAll(r => Line(r.Number, r.Record)),
            [.. records.SelectMany(r => Named(r.Number, r.Record, [.. persons], of))]);
    }

    private static LogLine Line(long number, LogRecord record) => new()
    {
        Number = number,
        At = DateTimeOffset.FromUnixTimeMilliseconds(record.At),
        Person = record.Person,
        Organisation = record.Organisation,
        Kind = record.Kind,
        Action = record.Action,
        Outcome = record.Outcome,
        Ground = record.Ground,
        CaseCount = record.Cases.Count,
    };

    private static IEnumerable<LogSubject> Named(long number, LogRecord record, HashSet<Guid> persons, ILookup<Guid, Guid> of)
    {
        var shown = record.Subjects.Where(persons.Contains).ToHashSet();
        foreach (var person in shown)
        {
            yield return new LogSubject { Number = number, Subject = person, Kind = LogSubjectKind.Person };
        }

        foreach (var about in record.Cases.Distinct())
        {
            yield return new LogSubject { Number = number, Subject = about, Kind = of[about].Any(shown.Contains) ? LogSubjectKind.CaseOfPersons : LogSubjectKind.Case };
        }
    }

    // Asks which ids are a person's and of which case, and nothing of anybody: nobody is shown anything, so there is nothing to log.
    private sealed class OnlyIds : IPersonalScope
    {
        public static readonly OnlyIds Instance = new();

        public void NotePersonalRead()
        {
        }
    }
}
