using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Tests.Guards;

/// <summary>A column of a personal table and what it holds for the program, sealed or not.</summary>
/// <param name="Type">Its table's type.</param>
/// <param name="Member">Where the program holds it.</param>
/// <param name="Column">As <c>table.Column</c>.</param>
/// <param name="IsText">Whether a text is kept: of a text, or of a list or record that is written as one.</param>
internal sealed record PersonalTexts(IEntityType Type, MemberInfo Member, string Column, bool IsText)
{
    /// <summary>What the member holds.</summary>
    public Type Holds => Member is PropertyInfo property ? property.PropertyType : ((FieldInfo)Member).FieldType;

    /// <summary>The member's name.</summary>
    public string Name => Member.Name;

    /// <summary>Every column of every personal table.</summary>
    public static IEnumerable<PersonalTexts> Of(IModel model) =>
        from type in model.GetEntityTypes()
        where Classing.ClassOf(type) == DataClass.Personal
        from property in type.GetProperties()
        let seal = SealedModel.Of(type.ClrType)?.Columns.FirstOrDefault(c => c.Stored == property.Name)
        let member = seal?.Member ?? (MemberInfo?)property.PropertyInfo ?? property.FieldInfo
        where member is not null
        select new PersonalTexts(type, member, $"{type.GetTableName()}.{property.GetColumnName()}", Text(property, seal));

    public static IEnumerable<PersonalTexts> Of(PokCasesDb db) => Of(db.Model);

    public object? Read(object row) => Member is PropertyInfo property ? property.GetValue(row) : ((FieldInfo)Member).GetValue(row);

    public void Write(object row, object? value)
    {
        if (Member is PropertyInfo property)
        {
            property.SetValue(row, value);
        }
        else
        {
            ((FieldInfo)Member).SetValue(row, value);
        }
    }

    private static bool Text(IProperty property, SealedColumn? seal)
    {
        var holds = seal is null ? property.ClrType : seal.Member is PropertyInfo p ? p.PropertyType : ((FieldInfo)seal.Member).FieldType;
        var clr = Nullable.GetUnderlyingType(holds) ?? holds;
        return !clr.IsEnum && ((seal is null ? property.GetTypeMapping().Converter : seal.Converter)?.ProviderClrType ?? clr) == typeof(string);
    }
}
