using Npgsql;

namespace PokCases.Load.Nodes;

/// <summary>
/// Makes notices between nodes unreliable: the database's own <c>pg_notify</c> is put behind another of the same name, which
/// loses half of them, keeps a quarter for later, and lets only a quarter through. The product knows nothing of it.
/// </summary>
internal sealed class BadNotices(string database)
{
    private const string Make = """
        CREATE TABLE kept_notices (channel text, payload text);
        CREATE FUNCTION public.pg_notify(channel text, payload text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE luck double precision := random();
        BEGIN
          IF luck < 0.5 THEN RETURN; END IF;
          IF luck < 0.75 THEN INSERT INTO kept_notices VALUES (channel, payload); RETURN; END IF;
          PERFORM pg_catalog.pg_notify(channel, payload);
        END $$;
        """;

    // All that was kept, in no order; and something that is no notice at all.
    private const string Late = """
        WITH late AS (DELETE FROM kept_notices RETURNING channel, payload)
        SELECT pg_catalog.pg_notify(channel, payload) FROM late ORDER BY random();
        SELECT pg_catalog.pg_notify('pokcases_streams', 'not a notice');
        """;

    private const string Cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'";

    /// <summary>Before the nodes start: their connections look here first.</summary>
    public async Task Begin(CancellationToken cancellation)
    {
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        await Execute(Make, cancellation);
        await Execute($"ALTER DATABASE {name} SET search_path = public, pg_catalog", cancellation);
    }

    /// <summary>Lets go of the notices that were kept.</summary>
    public Task SendLate(CancellationToken cancellation) => Execute(Late, cancellation);

    /// <summary>Ends the connections that listen.</summary>
    public Task CutListeners(CancellationToken cancellation) => Execute(Cut, cancellation);

    private async Task Execute(string sql, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync(cancellation);
#pragma warning disable CA2100 // Texts of this class, and a name the harness made.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
