using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Reads entries of the log and says them in words. Cases are shown by reference and named in the reader's own entry.</summary>
internal sealed class LogReader(Words words, LogWords codes, IStringLocalizer<LogTexts> texts)
{
    public const int PerPage = 50;

    /// <summary>What a file holds at most.</summary>
    public const int MostInFile = 10_000;

    /// <summary>What a search finds; the scope says what was asked and shown, and is not recorded yet.</summary>
    public async Task<LogFound> Find(AccessScope scope, LogQuery query, int most)
    {
        var sight = await scope.Require(AccessPolicy.Log(scope.Caller.Viewer), mayKnow: true);
        scope.Asked(query.InCodes());
        var caseId = await CaseOf(scope, query, sight.Ground);
        var reach = await LogReach.Read(scope.Db);
        if (query.Errors.Count > 0)
        {
            return new LogFound([], HasMore: false, reach);
        }

        foreach (var asked in (Guid?[])[query.Person, query.Organisation])
        {
            if (asked is { } id)
            {
                scope.Show(id, sight.Ground);
            }
        }

        var numbers = await LogSearch.Numbers(scope.Db, query, caseId, words, most + 1);
        return new LogFound(await Rows(scope, [.. numbers.Take(most)], sight.Ground), numbers.Count > most, reach);
    }

    /// <summary>References of cases, each named as shown.</summary>
    public static async Task<Dictionary<Guid, string>> References(AccessScope scope, IReadOnlyCollection<Guid> cases, Ground ground)
    {
        var found = await scope.Db.Cases.Where(c => EF.Parameter(cases).Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        foreach (var id in found.Keys)
        {
            scope.ShowCase(id, ground);
        }

        return found;
    }

    private async Task<Guid?> CaseOf(AccessScope scope, LogQuery query, Ground ground)
    {
        if (query.Reference.Length == 0)
        {
            return null;
        }

        var found = await scope.Db.Cases.Where(c => c.Reference == query.Reference).Select(c => (Guid?)c.Id).SingleOrDefaultAsync();
        if (found is { } id)
        {
            scope.ShowCase(id, ground);
        }
        else
        {
            query.Wrong("casus", texts["NoSuchCase"]);
        }

        return found;
    }

    private async Task<List<LogRow>> Rows(AccessScope scope, List<long> numbers, Ground ground)
    {
        var entries = await scope.Db.Log.Where(e => EF.Parameter(numbers).Contains(e.Number)).ToListAsync();
        var records = entries.ConvertAll(e => (e.Number, Record: LogRecord.FromBytes(e.Payload)));
        var persons = records.Select(r => r.Record.Person).Distinct().ToList();
        var organisations = records.Select(r => r.Record.Organisation).Distinct().ToList();
        var names = await scope.Db.Professionals.Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var of = await scope.Db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var references = await References(scope, [.. records.SelectMany(r => r.Record.Cases).Distinct()], ground);
        return [.. records.OrderByDescending(r => r.Number).Select(r => Row(r.Number, r.Record, names, of, references))];
    }

    private LogRow Row(long number, LogRecord record, Dictionary<Guid, string> names, Dictionary<Guid, string> organisations, Dictionary<Guid, string> references)
    {
        var cases = record.Cases.Where(references.ContainsKey).Select(c => references[c]).Order(StringComparer.Ordinal).ToList();
        return new LogRow(
            number,
            DateTimeOffset.FromUnixTimeMilliseconds(record.At),
            names.GetValueOrDefault(record.Person) ?? texts[record.Outside is not null ? "Outside" : record.Person != Guid.Empty ? "SomebodyGone" : record.From == "program" ? "TheProgram" : "Nobody"],
            organisations.GetValueOrDefault(record.Organisation) ?? string.Empty,
            codes.Kind(record.Kind),
            codes.Action(record.Action),
            cases,
            record.Cases.Count - cases.Count,
            record.Outcome,
            codes.Outcome(record.Outcome),
            record.Code ?? string.Empty,
            codes.Ground(record.Ground));
    }
}
