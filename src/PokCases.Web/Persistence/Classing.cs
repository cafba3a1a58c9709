using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PokCases.Web.Persistence;

/// <summary>Names the class of a table's data in the model. Columns have their table's class.</summary>
/// <remarks>
/// A table is one class: what is personal stands in a table of its own, since the guard on reading sees tables.
/// Free text in a table that is not personal is named by its column, so that nobody adds some unnoticed.
/// </remarks>
internal static class Classing
{
    private const string ClassKey = "PokCases:Class";
    private const string TextsKey = "PokCases:Texts";

    /// <summary>Classes the table; <paramref name="texts"/> names its free-text columns when it is not personal.</summary>
    public static EntityTypeBuilder<T> Classed<T>(this EntityTypeBuilder<T> builder, DataClass dataClass, params string[] texts)
        where T : class
    {
        builder.HasAnnotation(ClassKey, dataClass.ToString());
        builder.HasAnnotation(TextsKey, string.Join(',', texts));
        return builder;
    }

    /// <summary>The class, or null when nobody classed the table.</summary>
    public static DataClass? ClassOf(IReadOnlyEntityType type) =>
        type.FindAnnotation(ClassKey)?.Value is string name ? Enum.Parse<DataClass>(name) : null;

    /// <summary>The free-text columns named for a table that is not personal.</summary>
    public static IReadOnlyCollection<string> TextsOf(IReadOnlyEntityType type) =>
        (type.FindAnnotation(TextsKey)?.Value as string)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
