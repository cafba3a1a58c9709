using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Retention;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Minutes;

namespace PokCases.Web.Tests.Retention;

/// <summary>What was said at a table goes a set time after the minutes were adopted; what came of it stays.</summary>
public abstract class TableTalkTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Talk_SixWeeksAfterAdoption_IsGoneAndOutcomesActionsAndMinutesStay()
    {
        var held = await HeldSession.Adopted(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        var until = Host.Time.GetUtcNow().AddDays(42).ToString("d MMMM", CultureInfo.GetCultureInfo("nl-NL"));
        (await chair.Get(held.Minutes)).QuerySelector("main")!.TextContent.ShouldContain($"Blijft tot {until}");
        await Wait(TimeSpan.FromDays(41));
        (await Said(held)).ShouldBe(1);
        var before = await LastEntry();

        await Wait(TimeSpan.FromDays(2));

        (await Said(held)).ShouldBe(0);
        var entry = (await LogAfter(before)).Single(e => e.Action == "EraseTableTalk");
        entry.Cases.ShouldBe([held.First.Id]);
        entry.Subjects.ShouldContain(held.Session.Id);
        await held.Table.Partnership.Do(async w =>
        {
            (await w.Db.Outcomes.CountAsync(o => o.SessionId == held.Session.Id)).ShouldBe(4);
            (await w.Db.Actions.CountAsync(a => a.SessionId == held.Session.Id)).ShouldBe(2);
            (await w.Db.ItemMinutes.CountAsync(m => m.SessionId == held.Session.Id)).ShouldBe(2);
            (await w.Db.SearchTexts.CountAsync(t => t.CaseId == held.First.Id && t.Source == Web.Cases.Finding.SearchSource.Contribution)).ShouldBe(0);
        });
        using var later = await Host.SignIn(held.Table.Chair);
        (await later.Get(held.Minutes)).QuerySelector("main")!.TextContent.ShouldContain("dit is verwijderd");
    }

    [Fact]
    public async Task Talk_WhereTheTableChoseAnotherTime_GoesThenAndStaysWhileTheCaseIsHeld()
    {
        var held = await HeldSession.Adopted(Host);
        var hold = Guid.CreateVersion7();
        await held.Table.Partnership.Do(w =>
        {
            var rules = new RetentionRules(held.Table.Id);
            rules.Change(1, fourEyes: false, 10);
            w.Db.Add(rules);
            w.Db.Add(new RetentionHold(hold, held.First.Id, "Klacht loopt", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(90), DateOnly.FromDateTime(w.Now.UtcDateTime), held.Table.Chair.Id, w.Now));
        });

        await Wait(TimeSpan.FromDays(12));
        (await Said(held)).ShouldBe(1);
        await held.Table.Partnership.Do(async w => (await w.Db.Set<RetentionHold>().SingleAsync(h => h.Id == hold)).Lift("Afgehandeld", held.Table.Chair.Id, w.Now));
        await Wait(TimeSpan.FromDays(1));

        (await Said(held)).ShouldBe(0);
    }

    [Fact]
    public async Task Talk_WhileMinutesAreADraft_Stays()
    {
        var held = await HeldSession.Closed(Host);

        await Wait(TimeSpan.FromDays(90));

        (await Said(held)).ShouldBe(1);
    }

    private async Task Wait(TimeSpan time)
    {
        Host.Time.Advance(time);
        while (await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation) > 0)
        {
        }
    }

    private static async Task<int> Said(HeldSession held)
    {
        var count = 0;
        await held.Table.Partnership.Do(async w => count = await w.Db.Contributions.CountAsync(c => c.SessionId == held.Session.Id));
        return count;
    }
}
