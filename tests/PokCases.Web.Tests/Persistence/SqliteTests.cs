using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

/// <summary>What only SQLite needs: one writer, readers that can't write, and files that hold what was acknowledged.</summary>
public sealed class SqliteTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    [Fact]
    public async Task OpenReading_WhenItWrites_TheConnectionRefuses()
    {
        await using var db = Host.Reading.Plain();

        var refused = await Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM \"settings\"", Cancellation));

        refused.Message.ShouldContain("readonly");
    }

    [Fact]
    public async Task OpenReading_InAScope_RefusesToWriteToo()
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);

        await Should.ThrowAsync<SqliteException>(() => scope.Db.Database.ExecuteSqlRawAsync("DELETE FROM \"settings\"", Cancellation));
    }

    [Fact]
    public async Task Run_WhenAcknowledged_TheFilesAsTheyAreHoldIt()
    {
        var id = Guid.CreateVersion7();
        await Host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "AddOrganisation", w =>
        {
            w.Db.Organisations.Add(new Organisation(id, "Op schijf", OrganisationKind.Other, []));
            return Task.CompletedTask;
        }, Cancellation);

        // As a killed process would leave them: nothing is closed or checkpointed first.
        var from = Host.Settings["Data:Folder"]!;
        var to = TemporaryFolder.Make();
        File.Copy(Path.Combine(from, "pokcases.db"), Path.Combine(to, "pokcases.db"));
        File.Copy(Path.Combine(from, "pokcases.db-wal"), Path.Combine(to, "pokcases.db-wal"));
        await using (var copy = new SqliteConnection($"Data Source={Path.Combine(to, "pokcases.db")};Pooling=False"))
        {
            await copy.OpenAsync(Cancellation);
            await using var command = copy.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM organisations WHERE Name = 'Op schijf'";
            (await command.ExecuteScalarAsync(Cancellation)).ShouldBe(1L);
        }

        TemporaryFolder.Remove(to);
    }

    [Fact]
    public async Task Writer_Always_WaitsForTheDisk()
    {
        var writer = await Host.Storage.Writer(Cancellation);

        await using var command = writer.CreateCommand();
        command.CommandText = "PRAGMA synchronous";

        // 2 is FULL.
        (await command.ExecuteScalarAsync(Cancellation)).ShouldBe(2L);
    }

    [Fact]
    public async Task Lock_WhenAnotherProcessHoldsTheFolder_Throws()
    {
        await using var second = TestHost.BuildApp(Host.Settings, new AdjustableTime(), new CapturedLog(), _ => { });

        await Should.ThrowAsync<DataFolderInUseException>(() => PokCasesHost.Prepare(second));
    }
}
