using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Witnesses elsewhere: each gets every checkpoint, in order, however long it was away.</summary>
public abstract class WitnessTests<TStore>(WitnessHost<TStore> host) : HostTest<TStore>(host), IClassFixture<WitnessHost<TStore>>
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Checkpoints_WhenAWitnessWasAway_ReachItInOrderOnceItIsBack()
    {
        var sealing = Host.Services.GetRequiredService<SealLog>();
        var calls = Host.Services.GetRequiredService<WitnessCalls>();
        var person = (await Host.NewPartnership().BreakthroughTable()).Participant;
        using var browser = await Host.SignIn(person);
        host.One.Answer = StatusCodes.Status503ServiceUnavailable;
        for (var i = 0; i < 3; i++)
        {
            await SomeEntries.Write(Host, 2);
            await sealing.Run(now: true, Cancellation);
        }

        await calls.Run(Cancellation);
        var away = (await browser.Get("/logboek/controlepunten")).Body!.TextContent;
        host.One.Answer = StatusCodes.Status204NoContent;
        // Not before it is time to try again.
        await calls.Run(Cancellation);
        var tooEarly = host.One.Kept.Count;
        for (var tries = 0; tries < 100 && host.One.Kept.Count < 3; tries++)
        {
            Host.Time.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(50, Cancellation);
        }

        var all = (await LogCopy.Read(Host)).Checkpoints.Select(c => c.Text).ToList();
        tooEarly.ShouldBe(0);
        host.One.Kept.Distinct().Take(3).ShouldBe(all.Take(3));
        host.Two.Kept.Distinct().Take(3).ShouldBe(all.Take(3));
        away.ShouldContain("wacht op 3");
        away.ShouldContain("de getuige antwoordde met code 503");
        away.ShouldNotContain("geheim-adres");
        for (var tries = 0; tries < 100 && !(await browser.Get("/logboek/controlepunten")).Body!.TextContent.Contains("heeft alles", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(50, Cancellation);
        }

        (await browser.Get("/logboek/controlepunten")).Body!.TextContent.ShouldNotContain("wacht op");
    }
}
