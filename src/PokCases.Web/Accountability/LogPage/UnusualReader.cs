using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Holds the log of a period against the rules for unusual reading. A flag is a reason to ask, not a judgement.</summary>
internal sealed class UnusualReader(Words words, ICaseHomes caseHomes, IOptions<UnusualOptions> options)
{
    /// <summary>Lines of one rule at most; the page says so.</summary>
    public const int MostLines = 100;

    /// <summary>Grounds on which anybody with the role sees every case by reference.</summary>
    private static readonly string[] Everywhere = [nameof(Ground.Coordinator), nameof(Ground.Administrator), nameof(Ground.PrivacyOfficer)];

    public async Task<UnusualFound> Find(AccessScope scope, UnusualPeriod period)
    {
        var sight = await scope.Require(AccessPolicy.Log(scope.Caller.Viewer), mayKnow: true);
        scope.Asked($"from={Words.Machine(period.From)};until={Words.Machine(period.Until)}");
        var db = scope.Db;
        var begins = words.MomentOf(period.From, TimeOnly.MinValue);
        var ends = words.MomentOf(period.Until.AddDays(1), TimeOnly.MinValue);
        var read = db.Set<LogLine>().Where(l => l.At >= begins && l.At < ends && l.Kind == "read" && l.Outcome == "ok" && l.Person != Guid.Empty);

        var many = await Many(db, read);
        var elsewhere = await Elsewhere(db, read);
        var professionals = await db.Professionals.AsNoTracking().ToListAsync();
        var people = professionals.ToDictionary(p => p.Id, p => p.Name);
        var namesakes = await Namesakes(scope, read, people);
        var homes = professionals.Where(p => p.HomeMark is not null).ToDictionary(p => p.Id, p => p.HomeMark!);
        var atHome = await OwnAddress(scope, read, homes);

        var shown = many.Concat(elsewhere).Concat(namesakes).Concat(atHome).SelectMany(f => f.Cases).Distinct().ToList();
        var references = await LogReader.References(scope, shown, sight.Ground);
        List<UnusualLine> Lines(List<Finding> found) => found.ConvertAll(f => new UnusualLine(
            f.Person,
            people.GetValueOrDefault(f.Person, string.Empty),
            [.. f.Cases.Where(references.ContainsKey).Select(c => references[c]).Order(StringComparer.Ordinal)],
            f.Times,
            f.First,
            f.Last));
        return new UnusualFound(Lines(many), Lines(elsewhere), Lines(namesakes), Lines(atHome), (homes.Count, professionals.Count), await LogReach.Read(db));
    }

    private async Task<List<Finding>> Many(PokCasesDb db, IQueryable<LogLine> read)
    {
        var opened = Opened(db, read);
        var many = options.Value.ManyCases;
        var busy = await opened.GroupBy(o => o.Person).Where(g => g.Select(o => o.Case).Distinct().Count() >= many).Select(g => g.Key).ToListAsync();
        var readings = await opened.Where(o => busy.Contains(o.Person)).OrderBy(o => o.At).ToListAsync();
        return Newest(readings
            .GroupBy(r => r.Person)
            .Select(g => ManyInLittleTime.Fullest([.. g], many, TimeSpan.FromMinutes(options.Value.ManyCasesMinutes)))
            .OfType<IReadOnlyList<CaseReading>>()
            .Select(f => new Finding(f[0].Person, [.. f.Select(r => r.Case).Distinct()], f.Select(r => r.Case).Distinct().Count(), f[0].At, f[^1].At)));
    }

    private static async Task<List<Finding>> Elsewhere(PokCasesDb db, IQueryable<LogLine> read)
    {
        var byRole = Everywhere;
        var own = read.Where(l => !byRole.Contains(l.Ground));
        var pairs = await ByCase(db, own);
        var seats = (await db.TableMembers.Select(m => new { m.ProfessionalId, m.TableId }).Distinct().ToListAsync()).ToLookup(m => m.ProfessionalId, m => m.TableId);
        var cases = pairs.Select(p => p.Case).Distinct().ToList();
        var at = await db.Cases.Where(c => EF.Parameter(cases).Contains(c.Id)).Select(c => new { CaseId = c.Id, c.TableId }).ToListAsync();
        // A case comes to other tables too, by their agendas.
        var brought = await db.AgendaItems.Where(i => i.CaseId != null && EF.Parameter(cases).Contains(i.CaseId.Value))
            .Join(db.Sessions, i => i.SessionId, s => s.Id, (i, s) => new { CaseId = i.CaseId!.Value, s.TableId }).Distinct().ToListAsync();
        var tables = at.Concat(brought).ToLookup(c => c.CaseId, c => c.TableId);
        return Newest(pairs
            .Where(p => tables.Contains(p.Case) && !tables[p.Case].Intersect(seats[p.Person]).Any())
            .Select(p => new Finding(p.Person, [p.Case], p.Times, p.First, p.Last)));
    }

    // Names are compared in memory and not shown; how many were looked at stands in the entry.
    private static async Task<List<Finding>> Namesakes(AccessScope scope, IQueryable<LogLine> read, Dictionary<Guid, string> people)
    {
        var db = scope.Db;
        var pairs = await read.Join(db.Set<LogSubject>().Where(s => s.Kind == LogSubjectKind.Person), l => l.Number, s => s.Number, (l, s) => new { l.Person, s.Subject, l.At })
            .GroupBy(x => new { x.Person, x.Subject })
            .Select(g => new { g.Key.Person, g.Key.Subject, Times = g.Count(), First = g.Min(x => x.At), Last = g.Max(x => x.At) })
            .ToListAsync();
        var subjects = pairs.Select(p => p.Subject).Distinct().ToList();
        var residents = await db.HouseholdPersons.Where(p => EF.Parameter(subjects).Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        scope.Weigh(residents.Count);
        var same = pairs
            .Where(p => residents.TryGetValue(p.Subject, out var resident) && people.TryGetValue(p.Person, out var reader) && Surnames.Same(resident, reader))
            .ToList();
        var persons = same.ConvertAll(p => p.Subject);
        var cases = (await db.HouseholdMembers.Where(m => EF.Parameter(persons).Contains(m.PersonId)).Select(m => new { m.PersonId, m.CaseId }).ToListAsync()).ToLookup(m => m.PersonId, m => m.CaseId);
        return Newest(same.Select(p => new Finding(p.Person, [.. cases[p.Subject].Distinct()], p.Times, p.First, p.Last)));
    }

    // Addresses are compared in memory as well, by their marks, and not shown.
    private async Task<List<Finding>> OwnAddress(AccessScope scope, IQueryable<LogLine> read, Dictionary<Guid, string> homes)
    {
        var readers = homes.Keys.ToList();
        var pairs = await ByCase(scope.Db, read.Where(l => EF.Parameter(readers).Contains(l.Person)));
        var known = await caseHomes.Marks(scope, [.. pairs.Select(p => p.Case).Distinct()]);
        return Newest(pairs
            .Where(p => known[p.Case].Contains(homes[p.Person]))
            .Select(p => new Finding(p.Person, [p.Case], p.Times, p.First, p.Last)));
    }

    // Who opened which case, how often and when.
    private static Task<List<CaseReadings>> ByCase(PokCasesDb db, IQueryable<LogLine> read) => Opened(db, read)
        .GroupBy(o => new { o.Person, o.Case })
        .Select(g => new CaseReadings(g.Key.Person, g.Key.Case, g.Count(), g.Min(o => o.At), g.Max(o => o.At)))
        .ToListAsync();

    private static IQueryable<CaseReading> Opened(PokCasesDb db, IQueryable<LogLine> read) =>
        from l in read
        where l.CaseCount == 1
        join s in db.Set<LogSubject>() on l.Number equals s.Number
        where s.Kind != LogSubjectKind.Person
        select new CaseReading { Person = l.Person, Case = s.Subject, At = l.At };

    private static List<Finding> Newest(IEnumerable<Finding> found) => [.. found.OrderByDescending(f => f.Last).Take(MostLines)];

    private sealed record CaseReadings(Guid Person, Guid Case, int Times, DateTimeOffset First, DateTimeOffset Last);

    private sealed record Finding(Guid Person, IReadOnlyList<Guid> Cases, int Times, DateTimeOffset First, DateTimeOffset Last);
}
