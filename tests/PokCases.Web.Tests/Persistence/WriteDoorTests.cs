using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

/// <summary>The one door to write: once, without gaps, each for itself, and on disk before anybody hears.</summary>
public abstract class WriteDoorTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private readonly Guid stream = Guid.CreateVersion7();

    [Fact]
    public async Task Run_WhenSameCommandIdComesAgain_AnswersTheSameAndChangesNothing()
    {
        var command = Guid.CreateVersion7();

        var first = await Add(command, "Eerste");
        var again = await Add(command, "Tweede");

        again.Answer.ShouldBe(first.Answer);
        again.SeqOf(stream).ShouldBe(1);
        await using var db = Host.Reading.Plain();
        (await db.Organisations.Where(o => o.Id == first.Answer).Select(o => o.Name).SingleAsync(Cancellation)).ShouldBe("Eerste");
        (await SeqOnDisk()).ShouldBe(1);
    }

    [Fact]
    public async Task Run_WhenSameCommandIdComesFromManyAtOnce_IsDoneOnce()
    {
        var command = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Add(command, $"Keer {i}")));

        answers.Select(a => a.Answer).Distinct().Count().ShouldBe(1);
        (await SeqOnDisk()).ShouldBe(1);
    }

    // Seen to fail: the same id asked for twice in one batch was found twice, and nothing of that batch was kept.
    [Fact]
    public async Task Run_WhenADoneCommandComesAgainFromManyAtOnce_AllGetTheFirstAnswer()
    {
        var command = Guid.CreateVersion7();
        var first = await Add(command, "Eerste");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Add(command, $"Keer {i}")));

        answers.ShouldAllBe(a => a.Answer == first.Answer);
        (await SeqOnDisk()).ShouldBe(1);
    }

    [Fact]
    public async Task Run_WhenCommandIdIsAnotherPersons_IsRejectedAndSaysNothingOfTheAnswer()
    {
        var partnership = Host.NewPartnership();
        var one = await partnership.Outsider();
        var other = await partnership.Outsider();
        var command = Guid.CreateVersion7();
        await Add(command, "Van een ander", one.Caller);

        var refused = await Should.ThrowAsync<RuleViolation>(() => Add(command, "Mijn eigen", other.Caller));

        refused.Code.ShouldBe("command-id-used");
        (await SeqOnDisk()).ShouldBe(1);
    }

    [Fact]
    public async Task Run_WhenCommandIdIsEmpty_IsRejected() =>
        (await Should.ThrowAsync<RuleViolation>(() => Add(Guid.Empty, "Zonder nummer"))).Code.ShouldBe("command-id-missing");

    [Fact]
    public async Task Run_WhenManyWriteAtOnceAndSomeFail_NumbersHaveNoGapsAndTheOthersAreKept()
    {
        const int Writers = 32;
        const int Each = 6;
        var taken = (await Add(Guid.CreateVersion7(), "Bestaat al")).Answer;

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            var kept = new List<long>();
            for (var turn = 0; turn < Each; turn++)
            {
                try
                {
                    kept.Add((await AddOrFail(writer + turn, taken)).SeqOf(stream));
                }
                catch (Exception e) when (e is RuleViolation or DbUpdateException or InvalidOperationException)
                {
                    // Failed on purpose, each in its own way.
                }
            }

            return kept;
        }));

        var given = results.SelectMany(r => r).Order().ToList();
        given.ShouldBe(Enumerable.Range(2, given.Count).Select(n => (long)n));
        given.Count.ShouldBe(Writers * Each / 2);
        await using var db = Host.Reading.Plain();
        (await db.StreamChanges.Where(c => c.StreamId == stream).OrderBy(c => c.Seq).Select(c => c.Seq).ToListAsync(Cancellation))
            .ShouldBe(Enumerable.Range(1, given.Count + 1).Select(n => (long)n));
        (await db.Organisations.CountAsync(o => o.Name.StartsWith($"W {stream:N}"), Cancellation)).ShouldBe(given.Count);
    }

    [Fact]
    public async Task Run_WhenWorkFails_NothingIsKeptButAnEntry()
    {
        var before = await LastEntry();

        await Should.ThrowAsync<InvalidOperationException>(() => Host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "Break", async w =>
        {
            w.Db.Organisations.Add(new Organisation(Guid.CreateVersion7(), "Half werk", OrganisationKind.Other, []));
            await w.Db.SaveChangesAsync();
            w.Advance(stream, "x");
            throw new InvalidOperationException("Broken on purpose.");
        }));

        (await SeqOnDisk()).ShouldBe(0);
        await using var db = Host.Reading.Plain();
        (await db.Organisations.AnyAsync(o => o.Name == "Half werk", Cancellation)).ShouldBeFalse();
        var entry = (await LogAfter(before)).ShouldHaveSingleItem();
        (entry.Kind, entry.Action, entry.Outcome, entry.Code).ShouldBe(("command", "Break", "failed", nameof(InvalidOperationException)));
    }

    [Fact]
    public async Task Run_WhenPolicyRefuses_TheRefusalIsAnEntry()
    {
        var person = await Host.NewPartnership().Outsider();
        var before = await LastEntry();
        var subject = Guid.CreateVersion7();

        await Should.ThrowAsync<RefusedException>(() => Host.Door.Run(person.Caller, Guid.CreateVersion7(), "Peek", w =>
        {
            w.AboutCase(subject);
            w.Require(Domain.Access.Sight.Nothing, mayKnow: false);
            return Task.CompletedTask;
        }));

        var entry = (await LogAfter(before)).ShouldHaveSingleItem();
        (entry.Person, entry.Organisation, entry.Outcome, entry.Code).ShouldBe((person.Id, person.OrganisationId, "refused", "refused"));
        entry.Cases.ShouldBe([subject]);
    }

    [Fact]
    public async Task Run_WhenClockJumpsBack_NumbersStillFollowTheCommits()
    {
        var first = await Add(Guid.CreateVersion7(), "Voor de sprong");
        Host.Time.Jump(TimeSpan.FromHours(-3));

        var second = await Add(Guid.CreateVersion7(), "Na de sprong");

        Host.Time.Jump(TimeSpan.FromHours(3));
        (first.SeqOf(stream), second.SeqOf(stream)).ShouldBe((1, 2));
        await using var db = Host.Reading.Plain();
        var order = await db.StreamChanges.Where(c => c.StreamId == stream).OrderBy(c => c.Seq).ToListAsync(Cancellation);
        order[1].At.ShouldBeLessThan(order[0].At);
    }

    [Fact]
    public async Task Stop_WhenCommandsWait_WhatWasTakenInIsDoneAndTheRestIsTold()
    {
        var commands = Enumerable.Range(0, 200).Select(i => Add(Guid.CreateVersion7(), $"Rij {stream:N} {i}")).ToList();

        await Host.Stop();
        var late = commands.Select(async c =>
        {
            try
            {
                await c;
                return true;
            }
            catch (StoreUnavailableException)
            {
                return false;
            }
        });
        var done = (await Task.WhenAll(late)).Count(d => d);
        await Host.Start();

        await using var db = Host.Reading.Plain();
        (await db.Organisations.CountAsync(o => o.Name.StartsWith($"Rij {stream:N}"), Cancellation)).ShouldBe(done);
        done.ShouldBe(200);
        (await SeqOnDisk()).ShouldBe(200);
    }

    private async Task<long> SeqOnDisk()
    {
        await using var db = Host.Reading.Plain();
        return await db.Streams.Where(s => s.Id == stream).Select(s => s.Seq).SingleOrDefaultAsync(Cancellation);
    }

    private Task<Written<Guid>> Add(Guid command, string name, Caller? caller = null) =>
        Host.Door.Run(caller ?? Caller.Program(), command, "AddOrganisation", w =>
        {
            var id = Guid.CreateVersion7();
            w.Db.Organisations.Add(new Organisation(id, name, OrganisationKind.Other, [LifeDomain.Money]));
            w.Advance(stream, "x");
            return Task.FromResult(id);
        });

    // Half of them succeed; the others break a rule, an index of the database, or by a defect.
    private Task<Written<Guid>> AddOrFail(int kind, Guid taken) => Host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "AddOrFail", async w =>
    {
        var id = kind % 6 == 3 ? taken : Guid.CreateVersion7();
        w.Db.Organisations.Add(new Organisation(id, $"W {stream:N}", OrganisationKind.Other, []));
        w.Advance(stream, "x");
        await w.Db.SaveChangesAsync();
        RuleViolation.When(kind % 6 == 1, "broken-on-purpose", "A rule.");
        return kind % 6 == 5 ? throw new InvalidOperationException("A defect.") : id;
    });
}
