using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Demo;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

/// <summary>The demo started again: the same day, another day, or as something else.</summary>
public abstract class DemoRestartTests<TStore> : IClassFixture<DemoHost<TStore>>
    where TStore : ITestStore, new()
{
    private readonly DemoHost<TStore> host;

    protected DemoRestartTests(DemoHost<TStore> host)
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);
        this.host = host;
    }

    [Fact]
    public async Task Start_WhenFilledToday_KeepsWhatWasDone()
    {
        await host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "Test", async w =>
            (await w.Db.Organisations.SingleAsync(o => o.Id == DemoIds.Organisation("anker"))).SetClosed(true), TestContext.Current.CancellationToken);

        await host.Stop();
        await host.Start();

        await using var db = host.Reading.Plain();
        (await db.Organisations.SingleAsync(o => o.Id == DemoIds.Organisation("anker"), TestContext.Current.CancellationToken)).IsClosed.ShouldBeTrue();
    }

    [Fact]
    public async Task Start_WhenTodaysSessionWasMissed_StartsAtTheNextQuarter()
    {
        await host.Stop();
        host.Time.Jump(TimeSpan.FromHours(5));
        await host.Start();

        await using var db = host.Reading.Plain();
        var today = await db.Sessions.SingleAsync(s => s.Id == DemoIds.Session("noord-14"), TestContext.Current.CancellationToken);
        (today.StartsAt - host.Time.GetUtcNow()).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(15));
        var guest = await db.Invitations.SingleAsync(i => i.SessionId == today.Id && i.ProfessionalId == DemoIds.Person("w-oosterhof"), TestContext.Current.CancellationToken);
        guest.SlotFrom.ShouldBe(today.StartsAt.AddMinutes(50));
    }

    [Fact]
    public async Task Start_WhenFilledOnAnEarlierDay_IsFilledAnewWithTheSameIds()
    {
        var before = await Ids();

        await host.Stop();
        host.Time.Jump(TimeSpan.FromDays(3));
        await host.Start();

        (await Ids()).ShouldBe(before);
        await using var db = host.Reading.Plain();
        var today = await db.Sessions.SingleAsync(s => s.Id == DemoIds.Session("noord-14"), TestContext.Current.CancellationToken);
        today.State.ShouldBe(SessionState.Planned);
        today.StartsAt.UtcDateTime.Date.ShouldBe(host.Time.GetUtcNow().UtcDateTime.Date);
    }

    [Fact]
    public async Task Start_WhenNotAskedForDemo_RefusesItsDatabase()
    {
        await host.Stop();
        try
        {
            await using var app = TestHost.BuildApp(host.Settings, host.Time, host.Log, _ => { });

            var refused = await Should.ThrowAsync<CannotStartException>(() => PokCasesHost.Prepare(app));

            refused.Message.ShouldContain("--demo");
        }
        finally
        {
            await host.Start();
        }
    }

    // Of every table: what a person may have kept an address of, or a test may name.
    private async Task<List<string>> Ids()
    {
        await using var reading = await host.Reading.Open(Caller.Program(), "test", "test", TestContext.Current.CancellationToken);
        var db = reading.Db;
        var cancellation = TestContext.Current.CancellationToken;
        List<Guid> ids =
        [
            .. await db.Professionals.Select(p => p.Id).ToListAsync(cancellation),
            .. await db.TableMembers.Select(m => m.Id).ToListAsync(cancellation),
            .. await db.AgendaTemplates.Select(t => t.Id).ToListAsync(cancellation),
            .. await db.Cases.Select(c => c.Id).ToListAsync(cancellation),
            .. await db.CaseTeam.Select(m => m.Id).ToListAsync(cancellation),
            .. await db.Sessions.Select(s => s.Id).ToListAsync(cancellation),
            .. await db.AgendaItems.Select(i => i.Id).ToListAsync(cancellation),
            .. await db.Invitations.Select(i => i.Id).ToListAsync(cancellation),
            .. await db.Contributions.Select(c => c.Id).ToListAsync(cancellation),
            .. await db.Outcomes.Select(o => o.Id).ToListAsync(cancellation),
            .. await db.Actions.Select(a => a.Id).ToListAsync(cancellation),
        ];
        return [.. ids.Select(id => id.ToString()).Order(StringComparer.Ordinal)];
    }
}
