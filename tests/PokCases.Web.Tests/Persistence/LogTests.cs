using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accountability;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

/// <summary>The log: one tree, append-only, and written before anything leaves.</summary>
public abstract class LogTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Log_AfterWritesRefusalsAndReadings_HashesToItsHead()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        await using (var scope = await Host.Reading.Open(table.Chair.Caller, "test", "test", Cancellation))
        {
            await scope.Db.Cases.ToListAsync(Cancellation);
            await scope.Record();
        }

        await using var db = Host.Reading.Plain();
        var tree = new MerkleFrontier();
        foreach (var entry in await db.Log.OrderBy(e => e.Number).ToListAsync(Cancellation))
        {
            entry.Number.ShouldBe(tree.Size + 1);
            entry.Hash.ShouldBe(MerkleHash.Leaf(entry.Payload));
            tree.Append(entry.Hash);
        }

        var head = await db.LogHeads.SingleAsync(Cancellation);
        (head.Number, Convert.ToHexString(head.Frontier)).ShouldBe((tree.Size, Convert.ToHexString(tree.ToBytes())));
    }

    [Fact]
    public async Task Log_WhenSomebodyChangesAnEntry_TheDatabaseRefuses()
    {
        await Host.NewPartnership().Outsider();

        var changed = await Should.ThrowAsync<Exception>(() => Host.Door.Keep(db => db.Log.ExecuteUpdateAsync(u => u.SetProperty(e => e.Payload, new byte[] { 1 }), Cancellation), Cancellation));
        var deleted = await Should.ThrowAsync<Exception>(() => Host.Door.Keep(db => db.Log.ExecuteDeleteAsync(Cancellation), Cancellation));

        changed.ToString().ShouldContain("the log is append-only");
        deleted.ToString().ShouldContain("the log is append-only");
    }

    [Fact]
    public async Task Record_WhenPersonalDataWasLoaded_EntryIsOnDiskAndNamesWhatIsShown()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var before = await LastEntry();

        await using var scope = await Host.Reading.Open(table.Participant.Caller, "case", "casus bekijken", Cancellation);
        await scope.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation);
        scope.ShowCase(about.Id, Ground.CaseTeam);
        scope.Weigh(3);
        (await LogAfter(before)).ShouldBeEmpty();
        await scope.Record();

        var entry = (await LogAfter(before)).ShouldHaveSingleItem();
        (entry.Kind, entry.Action, entry.Outcome, entry.Purpose, entry.Ground, entry.Weighed).ShouldBe(("read", "case", "ok", "casus bekijken", nameof(Ground.CaseTeam), 3));
        (entry.Person, entry.Organisation).ShouldBe((table.Participant.Id, table.Participant.OrganisationId));
        entry.Cases.ShouldBe([about.Id]);
    }

    [Fact]
    public async Task Record_WhenNothingPersonalWasLoaded_WritesNoEntry()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var before = await LastEntry();

        await using (var scope = await Host.Reading.Open(table.Chair.Caller, "tables", "overzicht", Cancellation))
        {
            await scope.Db.Tables.ToListAsync(Cancellation);
            await scope.Record();
        }

        (await LogAfter(before)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Dispose_WhenReadingEndedInAnError_IsStillAnEntry()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        var before = await LastEntry();

        await using (var scope = await Host.Reading.Open(table.Chair.Caller, "case", "casus bekijken", Cancellation))
        {
            await scope.Db.Cases.ToListAsync(Cancellation);
        }

        var entry = (await LogAfter(before)).ShouldHaveSingleItem();
        (entry.Outcome, entry.Code).ShouldBe(("failed", "not-shown"));
    }

    [Fact]
    public async Task Require_WhenPolicyRefuses_RefusalIsOnDisk()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var before = await LastEntry();

        await using (var scope = await Host.Reading.Open(table.Chair.Caller, "case", "casus bekijken", Cancellation))
        {
            await Should.ThrowAsync<RefusedException>(() => scope.Require(Sight.Nothing, mayKnow: false));
        }

        (await LogAfter(before)).ShouldHaveSingleItem().Outcome.ShouldBe("refused");
    }
}
