using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PokCases.Web;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>What a server that has ended left behind: its log, and what can be recognised of its cases.</summary>
/// <param name="Log">The entries that say what was shown or done, by trace id.</param>
/// <param name="Cases">Texts and ids of cases.</param>
/// <param name="Persons">Names of residents.</param>
/// <param name="References">What a case is called in a message.</param>
internal sealed record ServerBooks(ILookup<string, LogRecord> Log, Marks Cases, Marks Persons, IReadOnlyDictionary<Guid, string> References)
{
    // A shorter text may stand anywhere by chance.
    private const int Shortest = 16;

    private static readonly Func<PokCasesDb, string, Task<List<CaseMark>>> _read = ReadTable<object>;

    /// <summary>Reads it with the program's own means, in this process: no other may have the data open.</summary>
    /// <param name="arguments">What the server was started with.</param>
    public static async Task<ServerBooks> Read(string[] arguments)
    {
        await using var app = PokCasesHost.Build(
            [.. arguments, $"--contentRoot={ServerProcess.ServerFolder}", "--environment=Development"],
            builder => builder.Logging.ClearProviders());
        await using var db = app.Services.GetRequiredService<IStorage>().OpenReading();
        db.Scope = new Everything();
        var cases = await db.Cases.ToListAsync();
        var known = new List<CaseMark>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => Classing.ClassOf(t) is DataClass.Personal && CaseOf(t) is not null))
        {
            var read = _read.Method.GetGenericMethodDefinition().MakeGenericMethod(type.ClrType);
            known.AddRange(await (Task<List<CaseMark>>)read.Invoke(null, [db, type.Name])!);
        }

        known.AddRange(cases.Select(c => new CaseMark(c.Id, c.Reference, "Case.Reference")));
        // A referral's number says of its case what a page shows of it where the case is not named: to who is outside, and in a row of a list.
        var referrals = await db.Referrals.Where(r => r.CaseId != null).Select(r => new { About = r.CaseId!.Value, r.Reference }).ToListAsync();
        known.AddRange(referrals.Select(r => new CaseMark(r.About, r.Reference, "Referral.Reference")));
        // An agenda holds nothing personal by itself; an item of it is about a case.
        var items = await db.AgendaItems.Where(i => i.CaseId != null).Select(i => new { i.Id, About = i.CaseId!.Value }).ToListAsync();
        known.AddRange(items.Select(i => new CaseMark(i.About, $"{i.Id:D}", "AgendaItem.Id", IsId: true)));
        var persons = await db.HouseholdPersons.ToListAsync();
        var entries = await db.Log.OrderBy(e => e.Number).ToListAsync();
        return new ServerBooks(
            entries.Select(e => LogRecord.FromBytes(e.Payload)).Where(r => r is { Kind: "read" or "command", Outcome: "ok" }).ToLookup(r => r.Trace),
            new Marks(known),
            new Marks(persons.Where(p => p.Name.Trim().Contains(' ')).Select(p => new CaseMark(p.Id, p.Name.Trim(), "HouseholdPerson.Name"))),
            cases.ToDictionary(c => c.Id, c => c.Reference));
    }

    private static async Task<List<CaseMark>> ReadTable<T>(PokCasesDb db, string name)
        where T : class
    {
        var type = db.Model.FindEntityType(name)!;
        var about = CaseOf(type)!.PropertyInfo!;
        var id = type.FindPrimaryKey()!.Properties is [{ PropertyInfo: { } key } one] && one.ClrType == typeof(Guid) ? key : null;
        var texts = type.GetProperties().Where(p => p.ClrType == typeof(string) && p.PropertyInfo is not null).Select(p => p.PropertyInfo!).ToList();
        var marks = new List<CaseMark>();
        foreach (var row in await db.Set<T>().ToListAsync())
        {
            if (about.GetValue(row) is not Guid of)
            {
                continue;
            }

            if (id?.GetValue(row) is Guid own)
            {
                marks.Add(new CaseMark(of, $"{own:D}", $"{type.ShortName()}.{id.Name}", IsId: true));
            }

            marks.AddRange(from text in texts
                           from line in (text.GetValue(row) as string ?? string.Empty).Split('\n')
                           let trimmed = line.Trim()
                           where trimmed.Length >= Shortest && trimmed.Contains(' ')
                           select new CaseMark(of, trimmed, $"{type.ShortName()}.{text.Name}"));
        }

        return marks;
    }

    private static IReadOnlyProperty? CaseOf(IReadOnlyEntityType type) =>
        type.ClrType == typeof(Case) ? type.FindProperty(nameof(Case.Id)) : type.FindProperty("CaseId") is { PropertyInfo: not null } found ? found : null;

    private sealed class Everything : IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
