using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace PokCases.Load.Hsds;

/// <summary>The floor of an import: the file is parsed, and the same rows are inserted in one transaction by prepared statements. Nothing is checked, mapped, compared or logged; the values are there beforehand.</summary>
internal sealed class BareImport
{
    private static readonly string[] _tables = ["help_providers", "help_offers", "help_offer_words"];

    private readonly List<(string Table, string[] Columns, List<object[]> Rows)> _rows = [];

    private BareImport()
    {
    }

    /// <summary>Takes the rows of a database in which the file was imported.</summary>
    public static async Task<BareImport> Of(DbConnection imported, CancellationToken cancellation)
    {
        var made = new BareImport();
        foreach (var table in _tables)
        {
            await using var command = imported.CreateCommand();
#pragma warning disable CA2100 // A name from above.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            List<object[]> rows = [];
            while (await reader.ReadAsync(cancellation))
            {
                var row = new object[columns.Length];
                reader.GetValues(row);
                rows.Add(row);
            }

            made._rows.Add((table, columns, rows));
        }

        return made;
    }

    public async Task Run(DbConnection connection, byte[] file, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(file);
        if (document.RootElement.GetProperty("contents").GetArrayLength() == 0)
        {
            throw new InvalidOperationException("The file is empty.");
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var (table, columns, rows) in _rows)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            var names = columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")).ToArray();
#pragma warning disable CA2100 // Names of columns only.
            command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
            foreach (var name in names)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    command.Parameters[i].Value = row[i];
                }

                await command.ExecuteNonQueryAsync(cancellation);
            }
        }

        await transaction.CommitAsync(cancellation);
    }
}
