using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Audit;

/// <summary>The verb <c>audit</c>.</summary>
internal sealed class AuditVerb : IMeasure
{
    private readonly Option<int> _entries = NumberOption.Make("--entries", "Entries of the log.", 200_000, least: 20_000);
    private readonly Option<string> _database = new("--database") { Description = "Only Sqlite or Postgres; both by default.", DefaultValueFactory = _ => string.Empty };

    public string Name => "audit";

    public string Description => "Verifying the whole log beside a bare loop that reads and hashes; and what is new since it was verified.";

    public IReadOnlyList<Option> Options => [_entries, _database];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        List<Row> rows = [];
        var entries = given.GetValue(_entries);
        var only = given.GetValue(_database);
        if (only is not "Postgres")
        {
            using var data = new DataOnDisk();
            rows.AddRange(await new AuditMeasure("SQLite", entries, settings).Run(data, cancellation));
        }

        if (only is not "Sqlite")
        {
            await using var postgres = await PostgresServer.Start(cancellation);
            if (postgres is null)
            {
                await settings.Say("PostgreSQL isn't on this machine: verifying on it was not measured.");
            }
            else
            {
                using var data = new DataOnDisk(await postgres.NewDatabase(cancellation));
                rows.AddRange(await new AuditMeasure("PostgreSQL", entries, settings).Run(data, cancellation));
            }
        }

        return rows;
    }
}
