using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PokCases.Web.Persistence;

/// <summary>Small lists kept in one column.</summary>
internal static class Conversions
{
    /// <summary>A list as JSON text, compared by that text.</summary>
    public static PropertyBuilder<TList> AsJson<TList>(this PropertyBuilder<TList> property)
        where TList : class
    {
        property.HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<TList>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<TList>(
                (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Web) == JsonSerializer.Serialize(b, JsonSerializerOptions.Web),
                list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web).GetHashCode(StringComparison.Ordinal),
                list => JsonSerializer.Deserialize<TList>(JsonSerializer.Serialize(list, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!));
        return property;
    }
}
