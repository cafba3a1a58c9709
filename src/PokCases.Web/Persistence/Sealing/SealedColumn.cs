using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>A column whose texts stand sealed in the database.</summary>
/// <param name="Member">The property or field that holds the text in the program.</param>
/// <param name="Stored">Name of the property of the model that holds it sealed.</param>
/// <param name="Place">Table and column, as bytes.</param>
/// <param name="Converter">How what is no text (a list) is written as text; null otherwise.</param>
internal sealed record SealedColumn(MemberInfo Member, string Stored, byte[] Place, ValueConverter? Converter)
{
    /// <summary>What the member of an entity holds now; null when it holds nothing.</summary>
    public byte[]? Read(object entity)
    {
        var value = Member is PropertyInfo property ? property.GetValue(entity) : ((FieldInfo)Member).GetValue(entity);
        return (Converter is null ? value : Converter.ConvertToProvider(value)) switch
        {
            null => null,
            byte[] bytes => bytes,
            string text => Encoding.UTF8.GetBytes(text),
            DateOnly day => Encoding.UTF8.GetBytes(day.ToString("O", CultureInfo.InvariantCulture)),
            var other => throw new InvalidOperationException($"{Member.Name} holds a {other.GetType().Name}, which can't be sealed."),
        };
    }

    /// <summary>Puts an opened text in the member.</summary>
    public void Write(object entity, byte[] plain)
    {
        var type = Member is PropertyInfo { PropertyType: var holds } ? holds : ((FieldInfo)Member).FieldType;
        object? value = type == typeof(byte[]) ? plain : Encoding.UTF8.GetString(plain);
        value = Nullable.GetUnderlyingType(type) == typeof(DateOnly) ? DateOnly.ParseExact((string)value, "O", CultureInfo.InvariantCulture) : value;
        value = Converter is null ? value : Converter.ConvertFromProvider(value);
        if (Member is PropertyInfo property)
        {
            property.SetValue(entity, value);
        }
        else
        {
            ((FieldInfo)Member).SetValue(entity, value);
        }
    }
}
