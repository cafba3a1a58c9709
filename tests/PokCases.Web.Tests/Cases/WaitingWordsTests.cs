using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Words of what is said at a table come in the index a moment later, and none of them is lost.</summary>
/// <remarks>Seen to fail: without the mark at start the words of before a crash wait for ever.</remarks>
public abstract class WaitingWordsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task KeepAll_AfterManyContributions_LeavesNothingWaiting()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        const int Many = 23;
        for (var i = 0; i < Many; i++)
        {
            await session.Share(item, table.Participant, $"Spreekwoord{(char)('a' + i)}", about.Id);
        }

        await Keeper.KeepAll(TimeSpan.Zero, Cancellation);

        var (waiting, kept) = await Counts(about.Id);
        waiting.ShouldBe(0);
        kept.ShouldBe(Many);
    }

    [Fact]
    public async Task Withdraw_WhileItsWordsWait_KeepsNone()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(async w =>
        {
            // In one command, so that nothing is kept in between.
            var said = new PokCases.Domain.Sessions.Contribution(Guid.CreateVersion7(), session.Id, item, about.Id, table.Participant.Id, table.Participant.Id, table.Participant.OrganisationId, null, PokCases.Domain.Sessions.Nature.Fact, "Teruggenomen", "", w.Now);
            w.Db.Contributions.Add(said);
            await w.Db.SaveChangesAsync();
            said.Withdraw(table.Participant.Id, w.Now);
        });

        await Keeper.KeepAll(TimeSpan.Zero, Cancellation);

        (await Counts(about.Id)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Start_WithWordsThatWait_KeepsThem()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var text = SearchText.KeyOf(Guid.CreateVersion7());
        await table.Partnership.Do(w =>
        {
            // As a crash leaves them: nobody marks them.
            w.Db.SearchTexts.Add(new SearchText { Key = text, CaseId = about.Id, Source = SearchSource.Contribution });
            WordRows.AddLater(w.Db, text, [17, -4]);
        });

        await Host.Stop();
        await Host.Start();

        await Eventually(async () => (await Counts(about.Id)).ShouldBe((0, 1)));
    }

    private KeepWords Keeper => Host.Services.GetRequiredService<KeepWords>();

    // Texts of contributions that wait, and those with words in the index.
    private async Task<(int Waiting, int Kept)> Counts(Guid about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var texts = await scope.Db.SearchTexts.Where(t => t.CaseId == about && t.Source == SearchSource.Contribution).Select(t => t.Key).ToListAsync(Cancellation);
        var waiting = await scope.Db.WaitingWords.CountAsync(w => texts.Contains(w.TextKey), Cancellation);
        var kept = await scope.Db.SearchWords.Where(w => texts.Contains(w.TextKey)).Select(w => w.TextKey).Distinct().CountAsync(Cancellation);
        await scope.Record();
        return (waiting, kept);
    }

    private async Task Eventually(Func<Task> holds)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                Host.Time.Advance(TimeSpan.FromSeconds(1));
                await holds();
                return;
            }
            catch (ShouldAssertException) when (TimeProvider.System.GetElapsedTime(until) < TimeSpan.FromSeconds(10))
            {
                await Task.Delay(50, Cancellation);
            }
        }
    }
}
