using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Whatever somebody with the database in hands does to entries that a witness has a checkpoint of, it is found.</summary>
public abstract class TamperingTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const int Checkpoints = 12;
    private const int NotWitnessed = 30;
    private const int BySecond = 3;

    /// <summary>How often each kind is tried.</summary>
    protected abstract int Times { get; }

    /// <summary>How many entries a witness has checkpoints of.</summary>
    protected abstract int Entries { get; }

    [Fact]
    public async Task Verify_WhateverIsDoneToWhatAWitnessHas_FindsIt()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var whole = await Sealed();
        (await Verify()).Reached.ShouldNotBeNull();
        (await SecondVerifier.Log(Host)).Code.ShouldBe(0);

        List<string> missed = [];
        foreach (var kind in TamperWith.Kinds)
        {
            for (var time = 0; time < Times; time++)
            {
                await TamperWith.This(whole, kind, Entries, random).Write(Host);
                if ((await Verify()).Reached is not null)
                {
                    missed.Add($"{kind}, time {time}: by the program");
                }

                if (time < BySecond && (await SecondVerifier.Log(Host)).Code != 1)
                {
                    missed.Add($"{kind}, time {time}: by the second verifier");
                }
            }
        }

        await whole.Write(Host);
        missed.ShouldBeEmpty($"seed {seed}");
        (await Verify()).Reached.ShouldNotBeNull();
    }

    [Fact]
    public async Task Verify_WhenOnlyWhatNoWitnessHasWasRewritten_CannotTell()
    {
        // The limit that decision 0018 and the page of checkpoints name.
        var whole = await Sealed();
        var log = whole.Apart();
        log.Entries.RemoveAt(log.Entries.Count - 2);
        log.Renumber(hashes: true);
        await log.Headed().Write(Host);

        var verdict = await Verify();

        await whole.Write(Host);
        verdict.Reached.ShouldNotBeNull(verdict.Sentence);
    }

    [Fact]
    public async Task Seal_WhenTheLogWasRewritten_SignsNothing()
    {
        var whole = await Sealed();
        var sealing = Host.Services.GetRequiredService<SealLog>();
        var log = whole.Apart();
        // As if nobody had been there, but for the tree that was signed.
        log.Entries.RemoveAt(log.Entries.Count - NotWitnessed - 5);
        log.Renumber(hashes: true);
        await log.Headed().Write(Host);

        var rewritten = await Should.ThrowAsync<LogForkedException>(() => sealing.Run(now: true, Cancellation));
        var earlier = whole.Apart();
        earlier.Entries.RemoveRange(Entries / 2, earlier.Entries.Count - (Entries / 2));
        earlier.Checkpoints.RemoveAll(c => c.Size > Entries / 2);
        await earlier.Headed().Write(Host);
        var rolledBack = await Should.ThrowAsync<LogForkedException>(() => sealing.Run(now: true, Cancellation));

        await whole.Write(Host);
        (rewritten.Code, rolledBack.Code).ShouldBe(("rewritten", "rolled-back"));
    }

    // Sealed up to the last entries but some.
    private async Task<LogCopy> Sealed()
    {
        if (await LogCopy.Read(Host) is { Checkpoints.Count: >= Checkpoints } done)
        {
            return done;
        }

        var sealing = Host.Services.GetRequiredService<SealLog>();
        for (var part = 0; part < Checkpoints; part++)
        {
            await SomeEntries.Write(Host, Entries / Checkpoints);
            (await sealing.Run(now: true, Cancellation)).ShouldBeTrue();
        }

        await SomeEntries.Write(Host, NotWitnessed);
        return await LogCopy.Read(Host);
    }

    private async Task<LogVerdict> Verify()
    {
        var keys = Host.Services.GetRequiredService<LogPublicKeys>();
        var witness = await WitnessedNotes.Read(Host.Services.GetRequiredService<LogFiles>().Witness, 0, isOwn: true, Cancellation);
        return await new VerifyLog(Host.Storage, keys, Host.Services.GetRequiredService<IStringLocalizer<AccountabilityTexts>>()).Check(LogVerified.Start, [witness!], Cancellation);
    }
}
