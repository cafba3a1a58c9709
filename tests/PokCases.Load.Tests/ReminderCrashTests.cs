using System.Globalization;
using PokCases.Load.Crash;

namespace PokCases.Load.Tests;

/// <summary>A reminder of a referral that falls due is recorded exactly once, and its mail has one id, however often the server dies.</summary>
public sealed class ReminderCrashTests
{
    private static readonly int _seed = int.Parse(TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Fact]
    public async Task Reminders_WhenTheServerIsKilledAtRandomMoments_AreRecordedOnce()
    {
        using var run = new ReminderCrash(Forms.IsLong ? 50 : 5, _seed);

        var found = await run.Run(TestContext.Current.CancellationToken);

        var told = $"seed {_seed}: {found}";
        found.Recorded.ShouldBePositive(told);
        found.KilledAtWork.ShouldBePositive(told);
        found.Lost.ShouldBe(0, told);
        found.FromNowhere.ShouldBe(0, told);
        found.Twice.ShouldBe(0, told);
        found.MailsLost.ShouldBe(0, told);
        found.MailsTooMany.ShouldBe(0, told);
        found.LogBroken.ShouldBe(0, told);
    }
}
