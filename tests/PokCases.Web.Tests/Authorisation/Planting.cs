using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

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
        ["case_events.Detail"] = "a fixed word, typed by nobody",
        ["imported_rows.Mark"] = "a hash, and a key",
        ["household_members.OpenTo"] = "ids",
        ["case_introductions.Domains"] = "fixed words",
        ["case_introductions.StuckOn"] = "fixed words",
    };

    private static readonly MethodInfo LoadMethod = typeof(Planting).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Text columns of the personal tables, as <c>table.Column</c>.</summary>
    public static IEnumerable<string> Columns(IModel model) =>
        from type in Personal(model)
        from property in Texts(type)
        select Name(property);

    /// <summary>Plants, and answers where each canary stands: several places when the program copied it, as a timeline does.</summary>
    public static async Task<ILookup<string, Planted>> Plant(TestHost host)
    {
        var found = new List<(string Canary, Planted Where)>();
        await host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Plant", async w => await Each(w.Db, (entry, property) => Fill(entry.Property(property.Name))));
        await host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Find", async w => await Each(w.Db, (entry, property) =>
        {
            var texts = new List<string>();
            Collect(entry.Property(property.Name).CurrentValue, texts);
            found.AddRange(texts.SelectMany(Canary.In).Select(c => (c, new Planted(Name(property), entry.Entity))));
        }));
        return found.ToLookup(f => f.Canary, f => f.Where);
    }

    private static async Task Each(PokCasesDb db, Action<EntityEntry, IProperty> work)
    {
        foreach (var type in Personal(db.Model).Where(t => !t.IsOwned()))
        {
            await (Task)LoadMethod.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
        }

        foreach (var entry in db.ChangeTracker.Entries().ToList().Where(e => Classing.ClassOf(e.Metadata) == DataClass.Personal))
        {
            foreach (var property in Texts(entry.Metadata).Where(p => !Without.ContainsKey(Name(p))))
            {
                work(entry, property);
            }
        }
    }

    private static Task Load<T>(PokCasesDb db)
        where T : class => db.Set<T>().LoadAsync();

    private static void Fill(PropertyEntry property) => property.CurrentValue = property.CurrentValue switch
    {
        // A document of minutes: its own shape stays, what was said in it becomes a canary.
        string text when text.StartsWith('{') || text.StartsWith('[') => Said().Replace(text, _ => Canary.New()),
        string or null when property.Metadata.ClrType == typeof(string) => Canary.New(),
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

    private static IEnumerable<IEntityType> Personal(IModel model) => model.GetEntityTypes().Where(t => Classing.ClassOf(t) == DataClass.Personal);

    private static IEnumerable<IProperty> Texts(ITypeBase type) => type.GetProperties().Where(p =>
    {
        var clr = Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType;
        return !clr.IsEnum && (p.GetTypeMapping().Converter?.ProviderClrType ?? clr) == typeof(string);
    });

    private static string Name(IProperty property) => $"{property.DeclaringType.ContainingEntityType.GetTableName()}.{property.GetColumnName()}";

    // How the partnership marks what it says. The title stands in the minutes too, for more people than what was said.
    [GeneratedRegex(@"\w+woord-(?!titel)\w+")]
    private static partial Regex Said();
}
