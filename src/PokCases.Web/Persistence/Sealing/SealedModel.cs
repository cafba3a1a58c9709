using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>Which columns stand sealed: every text of a personal table, unless it is named here with the reason why not.</summary>
internal static class SealedModel
{
    private const string Suffix = "Sealed";

    private static readonly ConcurrentDictionary<Type, SealedType> Types = new();

    /// <summary>Texts of personal tables that stand as they are, as <c>table.Column</c>, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotSealed { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cases.Reference"] = "how a case is called everywhere outside its own page (design §5); says nothing of anybody",
        ["access_requests.Reference"] = "a reference as it was typed, looked for by what it says",
        ["case_events.Detail"] = "a fixed word of the program",
        ["case_documents.StoredAs"] = "a random name",
        ["matter_documents.StoredAs"] = "a random name",
        ["contributions.Phase"] = "a phase of the table's agenda",
        ["case_methods.Name"] = "of the method, alike in every case",
        ["case_methods.Label"] = "of the method, alike in every case",
        ["method_steps.Name"] = "of the method, alike in every case",
        ["method_steps.Question"] = "of the method, alike in every case",
        ["resident_requests.Reference"] = "a number given out by the program",
        ["referrals.Reference"] = "a number given out by the program",
        ["objection_decisions.TermKind"] = "a kind of the table of terms, alike for everybody",
        ["objection_decisions.Law"] = "of the table of terms, alike for everybody",
        ["objection_decisions.Article"] = "of the table of terms, alike for everybody",
        ["imported_rows.Mark"] = "a keyed hash, by which the same row is known again; goes with its case",
    };

    // What holds texts and is not text itself, and a day of birth.
    private static readonly string[] AlsoSealed = ["breakthroughs.Content", "scenarios.Lines", "scenarios.Once", "case_imports.Content", "request_files.Content", "household_persons.BornOn"];

    /// <summary>The sealed columns of a type; null when it has none.</summary>
    public static SealedType? Of(Type entity) => Types.GetValueOrDefault(entity);

    /// <summary>Name of the model's property that holds a text; its own name when it is not sealed.</summary>
    public static string StoredAs(Type entity, string name) => Of(entity)?.Columns.FirstOrDefault(c => c.Member.Name == name)?.Stored ?? name;

    /// <summary>Puts sealed columns in the place of texts, after all tables were described.</summary>
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => Classing.ClassOf(t) == DataClass.Personal).ToList())
        {
            List<SealedColumn> columns = [.. type.GetProperties().Where(p => IsSealed(type, p)).ToList().Select(p => Seal(builder, type, p))];
            if (columns.Count == 0)
            {
                continue;
            }

            if (!SealingSubjects.Has(type.ClrType))
            {
                throw new InvalidOperationException($"{type.ClrType.Name} holds texts and names nothing whose key they can stand under.");
            }

            Types[type.ClrType] = new SealedType(type.ClrType, [.. type.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!)], columns);
        }
    }

    private static bool IsSealed(IReadOnlyEntityType type, IReadOnlyProperty property)
    {
        var name = NameOf(type, property);
        return AlsoSealed.Contains(name) || (property.ClrType == typeof(string) && !property.IsKey() && !NotSealed.ContainsKey(name));
    }

    private static string NameOf(IReadOnlyEntityType type, IReadOnlyProperty property) => $"{type.GetTableName()}.{property.GetColumnName()}";

    private static SealedColumn Seal(ModelBuilder builder, IMutableEntityType type, IMutableProperty property)
    {
        var (member, column, name, isNullable, converter) = ((MemberInfo?)property.PropertyInfo ?? property.FieldInfo!, property.GetColumnName(), NameOf(type, property), property.IsNullable, property.GetValueConverter());
        var entity = builder.Entity(type.ClrType);
        entity.Ignore(property.Name);
        entity.Property<byte[]>(member.Name + Suffix).HasColumnName(column).IsRequired(!isNullable);
        return new SealedColumn(member, member.Name + Suffix, Encoding.UTF8.GetBytes(name), converter);
    }
}
