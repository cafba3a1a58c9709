using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>The verb <c>commands</c>.</summary>
internal sealed class CommandsVerb : IMeasure
{
    private readonly Option<int> _commands = NumberOption.Make("--block", "Commands in each block of a pair.", 3200, least: Callers.Usual);
    private readonly Option<int> _history = NumberOption.Make("--history", "Events of the long history.", 100_000, least: 100);
    private readonly Option<string> _database = new("--database") { Description = "Only Sqlite or Postgres; both by default.", DefaultValueFactory = _ => string.Empty };

    public string Name => "commands";

    public string Description => "Durable, logged commands through the writing door, beside a bare SaveChanges under the same group commit; and what a long history costs.";

    public IReadOnlyList<Option> Options => [_commands, _history, _database];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        List<Row> rows = [];
        var only = given.GetValue(_database);
        if (only is not "Postgres")
        {
            rows.AddRange(await Measure("SQLite", null));
        }

        if (only is not "Sqlite")
        {
            await using var postgres = await PostgresServer.Start(cancellation);
            if (postgres is null)
            {
                await settings.Say("PostgreSQL isn't on this machine: its commands were not measured.");
            }
            else
            {
                rows.AddRange(await Measure("PostgreSQL", postgres));
            }
        }

        return rows;

        Task<IReadOnlyList<Row>> Measure(string database, PostgresServer? postgres) =>
            new CommandsMeasure(database, postgres, given.GetValue(_commands), given.GetValue(_history), settings).Run(cancellation);
    }
}
