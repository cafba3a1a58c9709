using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell.Paper;
using PokCases.Web.Tests.Guards;
using PokCases.Web.Tests.Infrastructure;
using Case = PokCases.Domain.Cases.Case;
using Person = PokCases.Domain.Cases.Households.Person;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Writes a canary of its own into every text of every personal table, whatever stood there, and finds them all again.</summary>
internal static partial class Planting
{
    /// <summary>Personal texts that hold none, as <c>table.Column</c>, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Without = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cases.Reference"] = "what a case is called by, also in addresses",
        ["case_documents.Sha256"] = "a hash",
        ["case_documents.StoredAs"] = "names a file of the data folder",
        ["matter_documents.StoredAs"] = "names a file of the data folder",
        ["case_events.Detail"] = "a fixed word, typed by nobody",
        ["referrals.Reference"] = "what a referral is called by, also in addresses",
        ["referral_steps.ReasonCode"] = "a code of a list",
        ["referral_talks.ReferrerPeople"] = "ids",
        ["referral_talks.ReceiverPeople"] = "ids",
        ["advice_matters.PostcodeArea"] = "four digits",
        ["objection_decisions.TermKind"] = "a code of the table of terms",
        ["imported_rows.Mark"] = "a hash, and a key",
        ["household_members.OpenTo"] = "ids",
        ["name_reveals.People"] = "ids",
        ["resident_requests.Reference"] = "what a request is called by, also in names of files",
        ["resident_requests.CaseIds"] = "ids",
        ["resident_requests.PersonIds"] = "ids",
        ["resident_requests.ReferralIds"] = "ids",
        ["case_introductions.Domains"] = "fixed words",
        ["case_introductions.StuckOn"] = "fixed words",
    };

    private static readonly MethodInfo LoadMethod = typeof(Planting).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Text columns of the personal tables, as <c>table.Column</c>.</summary>
    public static IEnumerable<string> Columns(IModel model) => PersonalTexts.Of(model).Where(t => t.IsText).Select(t => t.Column);

    /// <summary>Plants, and answers where each canary stands: several places when the program copied it, as a timeline does.</summary>
    public static async Task<ILookup<string, Planted>> Plant(TestHost host)
    {
        var found = new List<(string Canary, Planted Where)>();
        await host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Plant", async w => 
        {
            await Each(w.Db, (row, text) => text.Write(row, Filled(text, text.Read(row))));
            NameThePeople(w.Db);
            found.AddRange(FillFiles(w.Db, w.Now));
        });
        await host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Find", async w => await Each(w.Db, (row, text) =>
        {
            var texts = new List<string>();
            Collect(text.Read(row), texts);
            found.AddRange(texts.SelectMany(Canary.In).Select(c => (c, new Planted(text.Column, row))));
        }));
        // A name is a name wherever it was typed: who reads the text around it is asked of the text's own canary.
        var names = found.Where(f => f.Where.Row is Person).Select(f => f.Canary).ToHashSet();
        return found.Where(f => f.Where.Row is Person || !names.Contains(f.Canary)).ToLookup(f => f.Canary, f => f.Where);
    }

    // What is said at an open item names the people of the household, as people do (decision 0023); so does its question.
    private static void NameThePeople(PokCasesDb db)
    {
        var called = db.ChangeTracker.Entries<HouseholdMember>().ToLookup(m => m.Entity.CaseId, m => db.ChangeTracker.Entries<Person>().Single(p => p.Entity.Id == m.Entity.PersonId).Entity.Name);
        var running = db.AgendaItems.Where(i => i.State == ItemState.Running && i.CaseId != null).ToList();
        foreach (var said in db.ChangeTracker.Entries<Contribution>().Where(c => running.Exists(i => i.Id == c.Entity.ItemId)))
        {
            Append(said.Entity, nameof(Contribution.Text), $" met {string.Join(" en ", called[said.Entity.CaseId!.Value])}.");
        }

        foreach (var about in db.ChangeTracker.Entries<Case>().Where(c => running.Exists(i => i.CaseId == c.Entity.Id)))
        {
            Append(about.Entity, nameof(Case.Question), $" voor {string.Join(" en ", called[about.Entity.Id])}?");
        }
    }

    // What was made for a resident is kept as files.
    private static List<(string Canary, Planted Where)> FillFiles(PokCasesDb db, DateTimeOffset now)
    {
        List<(string, Planted)> made = [];
        foreach (var file in db.ChangeTracker.Entries<RequestFile>())
        {
            var canary = Canary.New();
            typeof(RequestFile).GetProperty(nameof(RequestFile.Content))!.SetValue(file.Entity, file.Entity.Kind == RequestFileKind.ReportData
                ? System.Text.Encoding.UTF8.GetBytes($"\"{canary}\"")
                : WordFile.Make(new WordFile.Frame("Rapport", "nl-NL", now, null, "\u0001 van \u0002"), [WordFile.Text(null, canary)]));
            made.Add((canary, new Planted("request_files.Content", file.Entity)));
        }

        return made;
    }

    private static void Append(object row, string name, string more)
    {
        var property = row.GetType().GetProperty(name)!;
        property.SetValue(row, (string)property.GetValue(row)! + more);
    }

    private static async Task Each(PokCasesDb db, Action<object, PersonalTexts> work)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => Classing.ClassOf(t) == DataClass.Personal && !t.IsOwned()))
        {
            await (Task)LoadMethod.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
        }

        var texts = PersonalTexts.Of(db).Where(t => t.IsText && !Without.ContainsKey(t.Column)).ToLookup(t => t.Type.ClrType);
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        {
            foreach (var text in texts[entry.Metadata.ClrType])
            {
                work(entry.Entity, text);
            }
        }
    }

    private static Task Load<T>(PokCasesDb db)
        where T : class => db.Set<T>().LoadAsync();

    private static object? Filled(PersonalTexts of, object? value) => value switch
    {
        // A document of minutes: its own shape stays, what was said in it becomes a canary.
        string text when text.StartsWith('{') || text.StartsWith('[') => Said().Replace(text, _ => Canary.New()),
        string or null when of.Holds == typeof(string) => Canary.New(),
        var other => Copy(other),
    };

    // Records and lists of records, kept as one text: the same with each text in it replaced.
    private static object? Copy(object? value)
    {
        if (value is IList list)
        {
            var copy = (IList)Activator.CreateInstance(list.GetType())!;
            foreach (var one in list)
            {
                copy.Add(Copy(one));
            }

            return copy;
        }

        if (value is null || value.GetType() is { IsValueType: true } or { Namespace: "System" })
        {
            return value;
        }

        var constructor = value.GetType().GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType == typeof(string) ? Canary.New() : value.GetType().GetProperty(p.Name!)!.GetValue(value))]);
    }

    private static void Collect(object? value, List<string> texts)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                texts.Add(text);
                break;
            case IEnumerable many:
                foreach (var one in many)
                {
                    Collect(one, texts);
                }

                break;
            default:
                texts.Add(value.ToString() ?? string.Empty);
                break;
        }
    }

    // How the partnership marks what it says. The title stands in the minutes too, for more people than what was said.
    [GeneratedRegex(@"\w+woord-(?!titel)\w+")]
    private static partial Regex Said();
}
