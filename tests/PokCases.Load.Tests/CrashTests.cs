using System.Globalization;
using PokCases.Load.Crash;

namespace PokCases.Load.Tests;

public sealed class CrashTests
{
    // Another seed every day; the message of a failure names it, and the same seed kills at the same moments again.
    private static readonly int _seed = int.Parse(TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Fact]
    public async Task Server_WhenKilledAtRandomMoments_KeepsWhatItAcknowledgedOnce()
    {
        var settings = new CrashSettings(Forms.IsLong ? CrashSettings.UsualCycles : 5, CrashSettings.UsualWriters, _seed);
        await using var progress = new StringWriter(CultureInfo.InvariantCulture);
        using var run = new CrashRun(settings, progress);

        var found = await run.Run(TestContext.Current.CancellationToken);

        var told = $"seed {_seed}{Environment.NewLine}{progress}";
        run.Ledger.Acknowledged.Count.ShouldBePositive(told);
        found.Lost.ShouldBe(0, told);
        found.Doubled.ShouldBe(0, told);
        found.NumberedOtherwise.ShouldBe(0, told);
        found.FromNowhere.ShouldBe(0, told);
        found.Gaps.ShouldBe(0, told);
        found.JobsTwice.ShouldBe(0, told);
        found.JobsLeft.ShouldBe(0, told);
        found.LogBroken.ShouldBe(0, told);
        found.NotIntact.ShouldBe(0, told);
        found.NotServing.ShouldBe(0, told);
        found.LocksHeldStill.ShouldBe(0, told);
    }

    [Fact]
    public async Task Server_WhenADeadProcessLeftTheLockOfMigrations_ServesAgain()
    {
        var findings = new Findings();
        var killedHoldingIt = new MigrationCrash(findings, new EvenChance(), TimeSpan.Zero);

        await killedHoldingIt.Run(TestContext.Current.CancellationToken);

        findings.LocksLeft.ShouldBe(1, "the process was not killed while it held the lock");
        findings.NotServing.ShouldBe(0);
        findings.LocksHeldStill.ShouldBe(0);
        findings.NotIntact.ShouldBe(0);
    }

    private sealed class EvenChance : Random
    {
        public override int Next(int maxValue) => 0;
    }
}
