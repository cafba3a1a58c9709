using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Tests.Guards;

/// <summary>A column of a personal table and what it holds for the program, sealed or not.</summary>
internal sealed record PersonalTexts(IEntityType Type, string Name, string Column, Type Holds)
{
    /// <summary>Every column of every personal table.</summary>
    public static IEnumerable<PersonalTexts> Of(PokCasesDb db) =>
        from type in db.Model.GetEntityTypes()
        where Classing.ClassOf(type) == DataClass.Personal
        from property in type.GetProperties()
        let member = SealedModel.Of(type.ClrType)?.Columns.FirstOrDefault(c => c.Stored == property.Name)?.Member
        let holds = member switch { PropertyInfo p => p.PropertyType, FieldInfo f => f.FieldType, _ => property.ClrType }
        select new PersonalTexts(type, member?.Name ?? property.Name, $"{type.GetTableName()}.{property.GetColumnName()}", holds);
}
