using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PokCases.Web.Persistence;

/// <summary>Inserts many new rows of one table by one prepared statement, inside a command: an import has thousands, and tracking each costs more than writing it.</summary>
/// <remarks>Columns and conversions are the model's. Not for sealed texts: those are sealed where a context saves.</remarks>
internal static class BulkRows
{
    public static async Task Insert<T>(Writing w, IReadOnlyCollection<T> rows)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = w.Db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        Column[] columns = [.. type.GetProperties().Select(p => new Column(p, p.GetColumnName(table)!))];
        await using var command = w.Db.Database.GetDbConnection().CreateCommand();
        command.Transaction = w.Db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of the model only; every value is a parameter.
        command.CommandText = $"""INSERT INTO "{table.Name}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"@p{i}")))})""";
#pragma warning restore CA2100
        var parameters = columns.Select((c, i) => c.Parameter(command, FormattableString.Invariant($"p{i}"))).ToArray();
        await command.PrepareAsync();
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync();
        }

        // These statements pass by what notes where the writer wrote.
        w.Db.Touch?.Note(DependsOn.Content);
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public string Name { get; } = name;

        public DbParameter Parameter(DbCommand command, string parameter)
        {
            var made = mapping.CreateParameter(command, parameter, null, property.IsNullable);
            command.Parameters.Add(made);
            return made;
        }

        public object? ValueOf(object row) => getter.GetClrValue(row) is { } value ? mapping.Converter?.ConvertToProvider(value) ?? value : null;
    }
}
