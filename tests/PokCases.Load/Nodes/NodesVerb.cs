using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Nodes;

/// <summary>The verb <c>nodes</c>.</summary>
internal sealed class NodesVerb : IMeasure
{
    public const int UsualPeople = 12;

    private const int UsualCommands = 100;
    private const double MostSecondsToCatchUp = 2;
    private const double MostSecondsToOtherNode = 10;
    private const double MostSecondsToCut = 5;

    public string Name => "nodes";

    public string Description => "Two nodes on one PostgreSQL behind nginx: notices lost and late, listeners cut, a node killed, the database away for 30 seconds, somebody deactivated.";

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        if (!Nginx.IsHere)
        {
            await settings.Say("nginx isn't on this machine (apt-get install nginx-light): nodes were not measured.");
            return [];
        }

        await using var postgres = await PostgresServer.Start(cancellation);
        if (postgres is null)
        {
            await settings.Say("PostgreSQL isn't on this machine (apt-get install postgresql): nodes were not measured.");
            return [];
        }

        await using var run = new NodesRun(settings.Cycles ?? UsualCommands, settings.Progress);
        return Rows(await run.Run(postgres, UsualPeople, cancellation));
    }

    private static IReadOnlyList<Row> Rows(NodesFindings found)
    {
        var bad = new Spread(found.BadNotices);
        var cut = new Spread(found.ListenersCut);
        return
        [
            new("nodes/acknowledged commands", found.Acknowledged, "commands"),
            Row.Never("nodes/acknowledged and lost", found.Lost),
            Row.Never("nodes/pages that missed something", found.Missed),
            Row.Never("nodes/streams with a gap in their numbers", found.Gaps),
            new("nodes/notices lost and late: everybody has it, median", bad.Median, "s"),
            new("nodes/notices lost and late: everybody has it, most", bad.Most, "s", MostSecondsToCatchUp),
            new("nodes/listeners cut: everybody has it, median", cut.Median, "s"),
            new("nodes/listeners cut: everybody has it, most", cut.Most, "s", MostSecondsToCatchUp),
            new("nodes/a node killed: everybody has a later change", found.NodeKilled, "s", MostSecondsToOtherNode),
            Row.Never("nodes/acknowledged without a database", found.FalselyAcknowledged),
            new("nodes/database back: acknowledged again", found.AcknowledgedAgain, "s"),
            new("nodes/database back: everybody has it", found.DatabaseBack, "s", MostSecondsToCatchUp),
            new("nodes/deactivated on one node, cut on the other", found.Deactivated, "s", MostSecondsToCut),
            new("nodes/jobs done", found.JobsDone, "jobs"),
            Row.Never("nodes/jobs with their effect twice", found.JobsTwice),
        ];
    }
}
