using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>A statement that stays prepared on the writer's connection.</summary>
internal sealed class PreparedStatement : IAsyncDisposable
{
    private readonly DbCommand command;

    /// <param name="connection">The writer's.</param>
    /// <param name="sql">Names its parameters <c>@p0</c>, <c>@p1</c>…</param>
    /// <param name="parameters">How many there are.</param>
    public PreparedStatement(DbConnection connection, string sql, int parameters)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"p{i}");
            command.Parameters.Add(parameter);
        }
    }

    public Task Execute(DbTransaction transaction, params ReadOnlySpan<object> values) => With(transaction, values).ExecuteNonQueryAsync();

    public Task<DbDataReader> Read(DbTransaction? transaction, params ReadOnlySpan<object> values) => With(transaction, values).ExecuteReaderAsync();

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private DbCommand With(DbTransaction? transaction, ReadOnlySpan<object> values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }
}
