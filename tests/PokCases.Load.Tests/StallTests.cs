using PokCases.Load.Stall;

namespace PokCases.Load.Tests;

public sealed class StallTests
{
    // The goal is ten seconds; a machine that also runs other tests may be late.
    private const double MostSecondsUnread = 15;
    private const double MostSecondsToComplete = 5;

    [Fact]
    public async Task Server_WhenSomebodyStopsReading_EndsTheAnswerAndHasItAllAgainLater()
    {
        var size = Forms.IsLong ? StallSettings.Usual : StallSettings.Short;

        var outcome = await new StallRun(size).Run(stalls: true, TestContext.Current.CancellationToken);

        outcome.Produced.ShouldBeGreaterThanOrEqualTo(StallSettings.LeastProduced);
        outcome.Ended.ShouldAllBe(seconds => seconds < MostSecondsUnread);
        outcome.Complete.ShouldBeLessThan(MostSecondsToComplete);
    }
}
