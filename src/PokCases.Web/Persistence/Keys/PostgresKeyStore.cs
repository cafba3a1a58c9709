using System.Data.Common;
using Microsoft.Extensions.Options;
using Npgsql;

namespace PokCases.Web.Persistence.Keys;

/// <summary>Keys in a PostgreSQL database of their own, shared by all nodes.</summary>
internal sealed class PostgresKeyStore(IOptions<KeysOptions> options, IOptions<DataOptions> data) : KeyStore
{
    private const string NotThere = "3D000";

    protected override DbConnection Open()
    {
        var connection = new NpgsqlConnection(ConnectionString());
        try
        {
            OpenOrMake(connection);
            MakeTable(connection, """CREATE TABLE IF NOT EXISTS "content_keys" ("Subject" uuid NOT NULL, "Version" integer NOT NULL, "Wrapped" bytea NOT NULL, "Master" text NOT NULL, "MadeAt" bigint NOT NULL, PRIMARY KEY ("Subject", "Version"))""");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void MakeTable(NpgsqlConnection connection, string sql)
    {
        try
        {
            Execute(connection, sql);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.UniqueViolation)
        {
            // Another node made it at the same moment.
        }
    }

    // A deleted row stays in the table until it is cleaned away.
    protected override void Clean(DbConnection connection) => Execute(connection, """VACUUM "content_keys" """);

    private string ConnectionString()
    {
        if (options.Value.ContentPostgres is { } named)
        {
            return named;
        }

        var builder = new NpgsqlConnectionStringBuilder(data.Value.Postgres);
        builder.Database += "_keys";
        return builder.ToString();
    }

    private void OpenOrMake(NpgsqlConnection connection)
    {
        try
        {
            connection.Open();
        }
        catch (PostgresException e) when (e.SqlState == NotThere && options.Value.ContentPostgres is null)
        {
            Make(connection.Database);
            connection.Open();
        }
    }

    private void Make(string database)
    {
        using var beside = new NpgsqlConnection(data.Value.Postgres);
        beside.Open();
        try
        {
            Execute(beside, $"CREATE DATABASE \"{database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node made it at the same moment.
        }
    }
}
