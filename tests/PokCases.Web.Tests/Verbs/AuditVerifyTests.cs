using PokCases.Web.Accountability;
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
        run.ShouldEndWith(1).LastLine.ShouldBe("Het logboek is beschadigd: regel 2 is veranderd of een regel ervoor.");
    }

    [Fact]
    public async Task Check_WhenTheLastEntriesAreGone_SaysSo()
    {
        await Host.NewPartnership().BreakthroughTable();
        var last = await LastEntry();
        await Tamper("DELETE FROM \"log\" WHERE \"Number\" = (SELECT MAX(\"Number\") FROM \"log\")");

        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");

        await Mend();
        run.ShouldEndWith(1).LastLine.ShouldBe($"Het logboek is beschadigd: regel {last} ontbreekt.");
    }

    private byte[] payload = [];
    private byte[] hash = [];
    private long number;

    // As somebody with the database in hands would: the guarding triggers first.
    private async Task Tamper(string sql)
    {
        number = sql.Contains("MAX", StringComparison.Ordinal) ? await LastEntry() : 2;
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
