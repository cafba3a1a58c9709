using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

/// <summary><c>audit verify</c>, on the built program, beside the running server.</summary>
public abstract class AuditVerifyTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Verify_WhileServerRuns_SaysThatTheLogIsWhole()
    {
        await Host.NewPartnership().BreakthroughTable();

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");

        run.ShouldEndWith(0).LastLine.ShouldBe($"Het logboek is heel: alle {await LastEntry()} regels kloppen.");
    }

    [Fact]
    public async Task Verify_SinceCheckpoint_LooksOnlyAtWhatIsNew()
    {
        await Host.NewPartnership().BreakthroughTable();
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        var before = await LastEntry();
        await Host.NewPartnership().Organisation("Nieuw");

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify", "--since-checkpoint");

        run.ShouldEndWith(0).LastLine.ShouldBe($"Het logboek is heel: de 1 nieuwe regels na regel {before} kloppen, tot en met regel {before + 1}.");
    }

    [Fact]
    public async Task Verify_WhenAnEntryWasChanged_SaysWhichAndExitsWithOne()
    {
        await Host.NewPartnership().BreakthroughTable();
        await Tamper("UPDATE \"log\" SET \"Payload\" = @payload WHERE \"Number\" = 2");

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");

        await Mend();
        run.ShouldEndWith(1).LastLine.ShouldBe("Het logboek is beschadigd: regel 2 is veranderd. Geen enkel controlepunt past nog: voor geen enkele regel staat iets in.");
    }

    [Fact]
    public async Task Check_WhenTheLastEntriesAreGone_SaysSo()
    {
        await Host.NewPartnership().BreakthroughTable();
        var last = await LastEntry();
        await Tamper("DELETE FROM \"log\" WHERE \"Number\" = (SELECT MAX(\"Number\") FROM \"log\")");

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");

        await Mend();
        run.ShouldEndWith(1).LastLine.ShouldStartWith($"Het logboek is beschadigd: regel {last} ontbreekt.");
    }

    [Fact]
    public async Task Verify_WhenSealedAndAnEntryWasChanged_SaysUpToWhereAWitnessVouches()
    {
        await Host.NewPartnership().BreakthroughTable();
        var sealing = Host.Services.GetRequiredService<SealLog>();
        await sealing.Run(now: true, Cancellation);
        var vouched = await LastEntry();
        await Host.NewPartnership().BreakthroughTable();
        await sealing.Run(now: true, Cancellation);
        var whole = await ProgramRun.Of(Host.Settings, "audit", "verify");
        var changed = vouched + 2;
        await Tamper("UPDATE \"log\" SET \"Payload\" = @payload WHERE \"Number\" = @number", changed);

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");
        var since = await ProgramRun.Of(Host.Settings, "audit", "verify", "--since-checkpoint");

        await Mend();
        whole.ShouldEndWith(0).Output.ShouldContain($"Tot en met regel {await LastEntry()} past het bij wat een getuige heeft");
        run.ShouldEndWith(1).LastLine.ShouldStartWith($"Het logboek is beschadigd: regel {changed} is veranderd. Tot en met regel {vouched} past het bij wat een getuige heeft (controlepunt van ");
        // What was verified before is not looked at again.
        since.ShouldEndWith(0);
    }

    [Fact]
    public async Task Verify_WithTheFileOfSomebodyElse_ComparesWithThat()
    {
        await Host.NewPartnership().BreakthroughTable();
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var kept = Path.GetTempFileName();
        var other = Path.GetTempFileName();
        var person = (await Host.NewPartnership().BreakthroughTable()).Participant;
        using var browser = await Host.SignIn(person);
        // Kept on a machine that ends lines otherwise, without the last one.
        await File.WriteAllTextAsync(kept, (await browser.Ask("/logboek/controlepunten/alle")).ShouldBeOk().Body.TrimEnd().Replace("\n", "\r\n", StringComparison.Ordinal), Cancellation);
        await File.WriteAllTextAsync(other, "niets", Cancellation);

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify", "--witness", kept);
        var nothing = await ProgramRun.Of(Host.Settings, "audit", "verify", "--witness", other);

        run.ShouldEndWith(0);
        nothing.ShouldEndWith(1).LastLine.ShouldBe($"In {other} staan geen controlepunten: er is niets gecontroleerd.");
        File.Delete(kept);
        File.Delete(other);
    }

    private byte[] payload = [];
    private byte[] hash = [];
    private long number;

    // As somebody with the database in hands would: the guarding triggers first.
    private async Task Tamper(string sql, long? of = null)
    {
        number = of ?? (sql.Contains("MAX", StringComparison.Ordinal) ? await LastEntry() : 2);
        await using (var db = Host.Reading.Plain())
        {
            var entry = db.Log.Single(e => e.Number == number);
            (payload, hash) = (entry.Payload, entry.Hash);
        }

        await Raw(sql, LogRecord.FromBytes(payload) is var record ? (record with { Action = "Anders" }).ToBytes() : []);
    }

    private Task Mend() => Raw("DELETE FROM \"log\" WHERE \"Number\" = @number; INSERT INTO \"log\" (\"Number\", \"Payload\", \"Hash\") VALUES (@number, @payload, @hash)", payload);

    private async Task Raw(string sql, byte[] bytes)
    {
        var drop = Host.Storage.ManyNodes ? "DROP TRIGGER IF EXISTS log_no_change ON \"log\";" : "DROP TRIGGER IF EXISTS log_no_update; DROP TRIGGER IF EXISTS log_no_delete;";
        var writer = await Host.Storage.Writer(Cancellation);
        foreach (var part in (drop + sql).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            await using var command = writer.CreateCommand();
            command.CommandText = part;
            foreach (var (name, value) in new (string, object)[] { ("payload", bytes), ("hash", hash), ("number", number) })
            {
                if (part.Contains('@' + name, StringComparison.Ordinal))
                {
                    var parameter = command.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = (name, value);
                    command.Parameters.Add(parameter);
                }
            }

            await command.ExecuteNonQueryAsync(Cancellation);
        }
    }
}
