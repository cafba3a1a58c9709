using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Who looked at the person's data or changed it, from the log: by organisation and function, with purpose, date and what was done.</summary>
/// <remarks>What a case shows of nobody in particular counts as about the person; what shows others of the household and not this person does not.</remarks>
internal static class GatherReading
{
    // More is a line of its own: nothing of it is left out.
    private const int MostLines = 100;

    public static async Task<(IReadOnlyList<Gathered> Lines, IReadOnlyList<ProcessingActivity> Activities)> Read(
        AccessScope scope, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<ProcessingTexts> processing, LogWords log, Words words, HashSet<Guid> others, bool withNames)
    {
        var db = scope.Db;
        var cases = about.Request.CaseIds;
        List<Guid> persons = [.. about.Request.PersonIds, .. about.Request.ReferralIds];
        var numbers = db.Set<LogSubject>()
            .Where(s => (s.Kind == LogSubjectKind.Person && persons.Contains(s.Subject)) || (s.Kind == LogSubjectKind.Case && cases.Contains(s.Subject)))
            .Select(s => s.Number).Distinct();
        var entries = await db.Log.Where(e => numbers.Contains(e.Number)).OrderBy(e => e.Number).AsNoTracking().ToListAsync();
        // What the program did by itself was seen by nobody; what was refused neither.
        var records = entries.ConvertAll(e => LogRecord.FromBytes(e.Payload)).FindAll(r => r.Person != Guid.Empty && r.Outcome == "ok" && (!r.Subjects.Any(others.Contains) || r.Subjects.Any(persons.Contains)));
        var ids = records.Select(r => r.Person).Distinct().ToList();
        var people = await db.Professionals.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Function }).ToDictionaryAsync(p => p.Id);
        var groups = records
            .GroupBy(r => (
                Organisation: about.OrganisationName(r.Organisation),
                Function: people.TryGetValue(r.Person, out var who) && who.Function.Length > 0 ? who.Function : texts["Employee"].Value,
                Name: withNames && people.TryGetValue(r.Person, out var named) ? named.Name : string.Empty,
                Activity: ProcessingRegister.Of(r.Purpose)))
            .OrderBy(g => g.Key.Organisation, StringComparer.CurrentCulture).ThenBy(g => g.Key.Function, StringComparer.CurrentCulture).ThenBy(g => g.Key.Name, StringComparer.CurrentCulture).ThenBy(g => g.Key.Activity.Id, StringComparer.Ordinal)
            .ToList();
        return (
            [
                .. from g in groups
                   from lines in g.Select(r => $"{Moment(words, DateTimeOffset.FromUnixTimeMilliseconds(r.At))}: {log.Action(r.Action)}").Distinct().Chunk(MostLines)
                   select new Gathered(
                       ReportPart.Reading,
                       texts[g.Key.Name.Length == 0 ? "ReadingTitle" : "ReadingTitleNamed", g.Key.Function, processing[$"Name.{g.Key.Activity.Id}"], g.Key.Name],
                       string.Join('\n', lines),
                       g.Key.Organisation),
            ],
            [.. groups.Select(g => g.Key.Activity).Where(a => a != ProcessingRegister.Other).Append(ProcessingRegister.Find("casuswerk")!).Distinct().OrderBy(a => a.Id, StringComparer.Ordinal)]);
    }

    private static string Moment(Words words, DateTimeOffset at) => $"{PaperDay.Of(words.Local(at))}, {words.Time(at)}";
}
