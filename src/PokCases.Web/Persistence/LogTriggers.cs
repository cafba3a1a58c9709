namespace PokCases.Web.Persistence;

/// <summary>Makes the log and its checkpoints append-only in the database itself. Made anew at each start, so that a dropped trigger comes back.</summary>
internal static class LogTriggers
{
    public const string Sqlite = """
        CREATE TRIGGER IF NOT EXISTS log_no_update BEFORE UPDATE ON "log" BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS log_no_delete BEFORE DELETE ON "log" BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS log_checkpoints_no_update BEFORE UPDATE ON "log_checkpoints" BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS log_checkpoints_no_delete BEFORE DELETE ON "log_checkpoints" BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
        """;

    public const string Postgres = """
        CREATE OR REPLACE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the log is append-only'; END $$;
        CREATE OR REPLACE TRIGGER log_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "log"
            FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
        CREATE OR REPLACE TRIGGER log_checkpoints_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "log_checkpoints"
            FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
        """;
}
