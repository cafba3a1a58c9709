using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>The state of the data as one snapshot has it.</summary>
/// <param name="Content">As <see cref="DataState.Content"/>.</param>
/// <param name="Facts">As <see cref="DataState.Facts"/>.</param>
/// <param name="Access">As <see cref="DataState.Access"/>.</param>
/// <param name="Seq">The last number of the stream that was asked for; 0 when it has none.</param>
internal readonly record struct StateNumbers(long Content, long Facts, long Access, long Seq)
{
    private const string Sql = """
        SELECT "Content", "Facts", "Access", (SELECT "Seq" FROM "streams" WHERE "Id" = @stream) FROM "data_state" WHERE "Id" = 1
        """;

    /// <summary>Reads them by hand: it is the first question of every request.</summary>
    public static async Task<StateNumbers> Read(DbConnection connection, DbTransaction? transaction, Guid stream)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Sql;
        Add(command, "stream", stream);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException("The data has no state: the database is not this program's.");
        }

        return new StateNumbers(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), await reader.IsDBNullAsync(3) ? 0 : reader.GetInt64(3));
    }

    /// <summary>The number that a load of this kind belongs to.</summary>
    public long Of(DependsOn stale) => stale switch
    {
        DependsOn.Access => Access,
        DependsOn.Facts => Facts,
        _ => Content,
    };

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
