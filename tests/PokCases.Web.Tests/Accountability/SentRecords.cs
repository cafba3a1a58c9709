using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Records of processing as lines that can be compared: those that must come, and those that came.</summary>
internal static class SentRecords
{
    /// <summary>What must come of these entries, from the log and the households alone.</summary>
    public static async Task<List<string>> Expected(TestHost host, IEnumerable<LogRecord> entries)
    {
        await using var db = host.Storage.OpenReading();
        db.Scope = new Everything();
        var members = await db.HouseholdMembers.Select(m => new { m.CaseId, m.PersonId }).ToListAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        foreach (var entry in entries.Where(e => e.Outcome is "ok" or "failed"))
        {
            var persons = entry.Subjects.Where(s => members.Exists(m => m.PersonId == s)).ToList();
            var alone = entry.Cases.Where(c => !members.Exists(m => m.CaseId == c && persons.Contains(m.PersonId)));
            lines.AddRange(persons.Select(p => $"{LdvRecords.Person} {p:N} {Rest(entry)}"));
            lines.AddRange(alone.Select(c => $"{LdvRecords.Household} {c:N} {Rest(entry)}"));
        }

        return lines;
    }

    /// <summary>What a record that came says.</summary>
    public static string Line(TestHost host, OtlpSpan span)
    {
        var key = host.Services.GetRequiredService<SubjectKey>();
        span.End.ShouldBe(span.Start);
        span.ParentSpanId.ShouldBeEmpty();
        span.Service.ShouldBe("PokCases");
        return $"{span.SubjectType} {key.Decrypt(span.SubjectType, span.SubjectId):N} {span.Name} {span.TraceId} {span.Start} {span.Activity} {span.Status}";
    }

    private static string Rest(LogRecord entry) =>
        $"{entry.Action} {entry.Trace} {entry.At * 1_000_000} http://pokcases.voorbeeld.nl{ProcessingRegister.Of(entry.Purpose).Path} {(entry.Outcome == "ok" ? 1 : 2)}";

    private sealed class Everything : IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
