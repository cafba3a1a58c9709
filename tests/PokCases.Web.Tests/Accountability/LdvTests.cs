using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Records of processing (<i>Logboek Dataverwerkingen</i>), against a real receiver of OTLP that is away for a while.</summary>
public abstract class LdvTests<TStore>(LdvHost<TStore> host) : HostTest<TStore>(host), IClassFixture<LdvHost<TStore>>
    where TStore : ITestStore, new()
{
    private const string Resident = "Ingeborg Zonneveldt";

    [Fact]
    public async Task Records_WhileTheReceiverIsAwayAndTheProgramRestarts_ArriveAllAndEachOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (about, resident) = await Household(table);
        var bare = await table.Introduce();
        await UpToDate();
        host.Receiver.Clear();
        var before = await LastEntry();

        host.Receiver.Leave();
        using (var reader = await Host.SignIn(table.Participant))
        using (var outsider = await Host.SignIn(await table.Partnership.Outsider()))
        {
            (await reader.Ask($"/casussen/{about.Reference}/huishouden")).ShouldBeOk();
            (await reader.Ask($"/casussen/{bare.Reference}")).ShouldBeOk();
            (await outsider.Ask($"/casussen/{bare.Reference}")).ShouldBe(HttpStatusCode.NotFound);
        }

        await Pass(TimeSpan.FromSeconds(8));
        await Host.Stop();
        await Host.Start();
        using (var reader = await Host.SignIn(table.Participant))
        {
            (await reader.Ask($"/casussen/{about.Reference}/huishouden")).ShouldBeOk();
        }

        await Pass(TimeSpan.FromSeconds(8));
        (await State()).Trouble.ShouldBe("not-reached");
        host.Receiver.Return();
        host.Receiver.Answer("status 503");
        await Pass(TimeSpan.FromMinutes(2));
        (await State()).Trouble.ShouldBe("http-503");
        host.Receiver.Spans.ShouldBeEmpty();
        host.Receiver.Answer("ok");
        await UpToDate();

        var expected = await SentRecords.Expected(Host, await LogAfter(before));
        var came = host.Receiver.Spans.Select(s => SentRecords.Line(Host, s)).ToList();
        came.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        came.Count(l => l.Contains($"{resident:N}", StringComparison.Ordinal)).ShouldBe(2);
        came.Count(l => l.Contains($"{LdvRecords.Household} {bare.Id:N}", StringComparison.Ordinal)).ShouldBe(1);
        host.Receiver.Spans.Select(s => s.SpanId).ShouldBeUnique();
        host.Receiver.Spans.Where(s => s.SubjectType == LdvRecords.Person).Select(s => s.SubjectId).Distinct().ShouldHaveSingleItem();
        host.Receiver.Messages.ShouldAllBe(m => m.Authorization == "Bearer geheim");
    }

    [Fact]
    public async Task Records_Always_HoldNobodyInPlainWords()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (about, resident) = await Household(table);
        using var reader = await Host.SignIn(table.Participant);
        (await reader.Ask($"/casussen/{about.Reference}/huishouden")).ShouldBeOk();
        await UpToDate();

        var bytes = Encoding.Latin1.GetString([.. host.Receiver.Messages.SelectMany(m => m.Raw)]);
        await using var db = Host.Reading.Plain();
        var people = await db.Professionals.ToListAsync(Cancellation);
        var organisations = await db.Organisations.Select(o => o.Id).ToListAsync(Cancellation);
        people.Count.ShouldBeGreaterThan(4);
        foreach (var id in people.Select(p => p.Id).Concat(organisations).Concat([resident, about.Id]))
        {
            foreach (var written in Ways(id))
            {
                bytes.ShouldNotContain(written, Case.Insensitive);
            }
        }

        foreach (var name in people.Select(p => p.Name).Concat([Resident, about.Reference, about.Title]))
        {
            bytes.ShouldNotContain(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name)), Case.Insensitive);
        }

        bytes.ShouldContain("http://pokcases.voorbeeld.nl/verwerkingen/casuswerk");
    }

    [Fact]
    public async Task Records_WhenTheReceiverKeepsOnlySome_AreSentAgainUnderTheSameIds()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await UpToDate();
        host.Receiver.Clear();
        host.Receiver.Answer("partial 1");
        using var reader = await Host.SignIn(table.Participant);
        (await reader.Ask($"/casussen/{about.Reference}")).ShouldBeOk();

        await Pass(TimeSpan.FromSeconds(20));
        var troubled = await State();
        host.Receiver.Answer("ok");
        await UpToDate();

        troubled.Trouble.ShouldBe("partly-rejected");
        troubled.Behind.ShouldBeGreaterThan(0);
        host.Receiver.Messages.Count(m => m.Rejected == 0).ShouldBe(1);
        var last = host.Receiver.Messages[^1].Spans.Select(s => (s.TraceId, s.SpanId, s.SubjectId)).ToList();
        host.Receiver.Messages.Count.ShouldBeGreaterThan(1);
        foreach (var message in host.Receiver.Messages)
        {
            message.Spans.Select(s => (s.TraceId, s.SpanId, s.SubjectId)).ShouldBe(last);
        }
    }

    [Fact]
    public async Task Records_WhenTheKeyIsAnother_AreNotSent()
    {
        await UpToDate();
        var key = await File.ReadAllBytesAsync(host.KeyFile, Cancellation);
        await Host.Stop();
        File.Delete(host.KeyFile);
        await Host.Start();
        host.Receiver.Clear();
        await (await Host.NewPartnership().BreakthroughTable()).Introduce();

        await Pass(TimeSpan.FromSeconds(8));
        var state = await State();
        await Host.Stop();
        await File.WriteAllBytesAsync(host.KeyFile, key, Cancellation);
        await Host.Start();
        await UpToDate();

        state.Trouble.ShouldBe("other-key");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(host.KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData(InstallationRoles.PrivacyOfficer, true)]
    [InlineData(InstallationRoles.DataProtectionOfficer, true)]
    [InlineData(InstallationRoles.Administrator, true)]
    [InlineData(InstallationRoles.Coordinator, false)]
    [InlineData(InstallationRoles.None, false)]
    public async Task Page_WhenTheReceiverIsAway_TellsThoseWhoSuperviseAndAdminister(InstallationRoles role, bool told)
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        await UpToDate();
        host.Receiver.Answer("status 500");
        var about = await table.Introduce();
        using (var reader = await Host.SignIn(table.Participant))
        {
            (await reader.Ask($"/casussen/{about.Reference}")).ShouldBeOk();
        }

        await Pass(TimeSpan.FromSeconds(8));
        using var person = await Host.SignIn(await partnership.Professional("Mieke Kijkt", partnership.Municipality, role));
        var page = (await person.Ask("/verwerkingen", "text/html")).ShouldBeOk();
        var one = (await person.Ask("/verwerkingen/casuswerk", "text/html")).ShouldBeOk();
        host.Receiver.Answer("ok");
        await UpToDate();

        page.Body.Contains("http-500", StringComparison.Ordinal).ShouldBe(told, page.Body);
        one.Body.ShouldContain("http://pokcases.voorbeeld.nl/verwerkingen/casuswerk");
        (await person.Ask("/verwerkingen/bestaat-niet")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Turn_WhenAnotherNodeHasIt_IsNotTakenUntilItEnds()
    {
        var (first, second) = (Turn(), Turn());

        (await first.Take("toets", Cancellation)).ShouldNotBeNull();
        var meanwhile = await second.Take("toets", Cancellation);
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        var afterwards = await second.Take("toets", Cancellation);
        var kept = await first.Keep("toets", row => row.Number = 5, Cancellation);

        // One process has nobody to share with: who held the turn is gone.
        (meanwhile is null).ShouldBe(Host.Storage.ManyNodes);
        afterwards.ShouldNotBeNull();
        kept.ShouldBeFalse();
    }

    private static IEnumerable<string> Ways(Guid id) => [$"{id:D}", $"{id:N}", Encoding.Latin1.GetString(id.ToByteArray()), Encoding.Latin1.GetString(id.ToByteArray(bigEndian: true))];

    private FollowerTurn Turn() => ActivatorUtilities.CreateInstance<FollowerTurn>(Host.Services);

    private async Task<LdvState> State()
    {
        await using var db = Host.Reading.Plain();
        return await LdvState.Read(db);
    }

    // The program's own clock stands still, so that it sends when time goes by.
    private async Task Pass(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(1))
        {
            Host.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(60, Cancellation);
        }
    }

    private async Task UpToDate()
    {
        for (var i = 0; i < 200; i++)
        {
            await Pass(TimeSpan.FromSeconds(2));
            if ((await State()) is { Behind: 0 })
            {
                return;
            }
        }

        Assert.Fail($"Still behind: {await State()}\n{Host.Log}");
    }

    private static async Task<(CaseAtWork About, Guid Resident)> Household(TableAtWork table)
    {
        var about = await table.Introduce();
        return (about, await table.Resident(about, Resident));
    }
}
