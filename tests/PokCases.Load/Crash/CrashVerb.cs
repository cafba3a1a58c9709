using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Crash;

/// <summary>The verb <c>crash</c>.</summary>
internal sealed class CrashVerb : IMeasure
{
    private readonly Option<int> _writers = NumberOption.Make("--writers", "Who write at the same time.", CrashSettings.UsualWriters, least: 1);

    public string Name => "crash";

    public string Description => "Kills the server at random moments while people write, while it starts and while it migrates, and compares what is stored with what was acknowledged.";

    public IReadOnlyList<Option> Options => [_writers];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        var cycles = settings.Cycles ?? CrashSettings.UsualCycles;
        using var run = new CrashRun(new CrashSettings(cycles, given.GetValue(_writers), settings.Seed), settings.Progress);
        var found = await run.Run(cancellation);
        return [.. Rows(found, run.Ledger), .. await Syncs(settings, cancellation)];
    }

    private static IEnumerable<Row> Rows(Findings found, Ledger ledger)
    {
        var serving = new Spread(found.TimesToServe);
        return
        [
            new("crash/killed while people wrote", found.KilledWhileWriting, "times"),
            new("crash/killed while it started", found.KilledWhileStarting, "times"),
            new("crash/killed while it migrated", found.KilledWhileMigrating, "times"),
            new("crash/acknowledged commands", ledger.Acknowledged.Count, "commands"),
            Row.Never("crash/acknowledged and lost", found.Lost),
            Row.Never("crash/done twice", found.Doubled),
            Row.Never("crash/numbered otherwise than was said", found.NumberedOtherwise),
            Row.Never("crash/stored and never sent", found.FromNowhere),
            Row.Never("crash/streams with a gap in their numbers", found.Gaps),
            new("crash/jobs done", found.JobsDone, "jobs"),
            Row.Never("crash/jobs with their effect twice", found.JobsTwice),
            Row.Never("crash/jobs due and not done", found.JobsLeft),
            Row.Never("crash/log does not verify", found.LogBroken),
            Row.Never("crash/integrity_check not ok", found.NotIntact),
            Row.Never("crash/did not serve again", found.NotServing),
            new("crash/migration locks that a dead process left", found.LocksLeft, "times"),
            Row.Never("crash/migration locks still there when serving", found.LocksHeldStill),
            new("crash/serving again, median", serving.Median, "s"),
            new("crash/serving again, most", serving.Most, "s", CrashSettings.MostSecondsToServe),
            new("crash/processor time until serving again, median", new Spread(found.ProcessorToServe).Median, "s"),
            .. ledger.Refused.OrderBy(r => r.Key).Select(r => new Row($"crash/answered {r.Key}", r.Value, "times")),
        ];
    }

    private static async Task<IEnumerable<Row>> Syncs(RunSettings settings, CancellationToken cancellation)
    {
        if (!SyncCount.IsPossible)
        {
            await settings.Say("strace isn't on this machine: syncs were not counted.");
            return [];
        }

        return
        [
            Row.AtLeast("crash/syncs for each acknowledged batch", await SyncCount.PerBatch([], cancellation), "syncs", 1),
            // The same check with a database that does not wait for the disk: it has to see that, or it proves nothing.
            new("crash/the same with synchronous=NORMAL", await SyncCount.PerBatch(["--environment=Staging", "--Data:Synchronous=NORMAL"], cancellation), "syncs", 0.5),
        ];
    }
}
