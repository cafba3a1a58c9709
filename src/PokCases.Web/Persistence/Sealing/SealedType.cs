using System.Globalization;
using System.Reflection;
using System.Text;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>An entity with sealed columns.</summary>
/// <param name="Entity">Its type.</param>
/// <param name="Key">Its key's properties: they name the row that a text is bound to.</param>
/// <param name="Columns">The sealed columns.</param>
internal sealed record SealedType(Type Entity, IReadOnlyList<PropertyInfo> Key, IReadOnlyList<SealedColumn> Columns)
{
    /// <summary>The name of a column and row, as bytes.</summary>
    public byte[] PlaceOf(SealedColumn column, object entity)
    {
        var place = new List<byte>(column.Place);
        foreach (var part in Key)
        {
            place.Add(0);
            place.AddRange(part.GetValue(entity) is Guid id ? id.ToByteArray() : Encoding.UTF8.GetBytes(Convert.ToString(part.GetValue(entity), CultureInfo.InvariantCulture)!));
        }

        return [.. place];
    }
}
