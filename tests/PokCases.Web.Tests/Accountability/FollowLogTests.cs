using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>The searchable side of the log: the same as the log, and made again from it.</summary>
public abstract class FollowLogTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Index_AfterCatchingUp_SaysWhatTheLogSays()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        for (var i = 0; i < FollowLog.MostAtOnce + 20; i++)
        {
            await Host.Read(table.Participant, "case", "CaseTeam", [about.Id]);
        }

        await Host.MakeSearchable();

        (await Index()).ShouldBe(await FromTheLog());
    }

    [Fact]
    public async Task Subjects_OfAnEntry_TellPersonsFromColleaguesAndCasesWithPersonsFromOthers()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (home, bare) = (await table.Introduce(), await table.Introduce());
        var resident = await table.Resident(home, "Ingrid Bewoner");
        await Host.Read(table.Participant, "case-household", "CaseTeam", [home.Id, bare.Id], [resident, table.Chair.Id, table.Id]);
        var number = await LastEntry();

        await Host.MakeSearchable();

        await using var db = Host.Reading.Plain();
        var subjects = await db.Set<LogSubject>().Where(s => s.Number == number).ToListAsync(Cancellation);
        subjects.Select(s => (s.Subject, s.Kind)).OrderBy(s => s.Kind).ShouldBe(
            [(bare.Id, LogSubjectKind.Case), (home.Id, LogSubjectKind.CaseOfPersons), (resident, LogSubjectKind.Person)], ignoreOrder: true);
    }

    [Fact]
    public async Task Index_WhenItWasMadeByAnotherVersion_IsMadeAgain()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await Host.Read(table.Participant, "case", "CaseTeam", [(await table.Introduce()).Id]);
        await Host.MakeSearchable();
        await Host.Door.Keep(
            async db =>
            {
                await db.Set<LogLine>().ExecuteUpdateAsync(u => u.SetProperty(l => l.Action, "verzonnen"), Cancellation);
                await db.Set<LogFollower>().Where(f => f.Name == LogFollower.Index).ExecuteUpdateAsync(u => u.SetProperty(f => f.MadeWith, "0"), Cancellation);
            },
            Cancellation);

        await Host.MakeSearchable();

        (await Index()).ShouldBe(await FromTheLog());
    }

    [Fact]
    public async Task Index_WhenTwoFollowAtOnce_HoldsEachEntryOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await Host.Read(table.Participant, "case", "CaseTeam", [(await table.Introduce()).Id]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Host.MakeSearchable()));

        (await Index()).ShouldBe(await FromTheLog());
    }

    private async Task<List<string>> Index()
    {
        await using var db = Host.Reading.Plain();
        var lines = await db.Set<LogLine>().OrderBy(l => l.Number).ToListAsync(Cancellation);
        return lines.ConvertAll(l => $"{l.Number} {l.At.ToUnixTimeMilliseconds()} {l.Person} {l.Organisation} {l.Kind} {l.Action} {l.Outcome} {l.Ground} {l.CaseCount}");
    }

    private async Task<List<string>> FromTheLog()
    {
        await using var db = Host.Reading.Plain();
        var entries = await db.Log.OrderBy(e => e.Number).ToListAsync(Cancellation);
        return entries.ConvertAll(e =>
        {
            var r = LogRecord.FromBytes(e.Payload);
            return $"{e.Number} {r.At} {r.Person} {r.Organisation} {r.Kind} {r.Action} {r.Outcome} {r.Ground} {r.Cases.Count}";
        });
    }
}
