using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Checkpoints: when they are made, what they say, and where they are kept.</summary>
public abstract class SealingTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private SealLog Sealing => Host.Services.GetRequiredService<SealLog>();

    [Fact]
    public async Task Run_WhenEntriesAreNew_SignsTheTreeAndKeepsItWithTheWitness()
    {
        await SomeEntries.Write(Host, 7);

        (await Sealing.Run(now: true, Cancellation)).ShouldBeTrue();

        var log = await LogCopy.Read(Host);
        CheckpointNote.TryParse(log.Checkpoints[^1].Text, out var note).ShouldBeTrue(log.Checkpoints[^1].Text);
        (note!.Size, Convert.ToHexString(note.Root)).ShouldBe((log.Head.Number, Convert.ToHexString(log.Tree(log.Head.Number).Root())));
        note.At.ShouldBe(log.Checkpoints[^1].At);
        using var checker = Host.Services.GetRequiredService<LogPublicKeys>().Open();
        checker.IsSigned(note).ShouldBeTrue();
        checker.IsSigned(note with { Size = note.Size - 1 }).ShouldBeFalse();
        var files = Host.Services.GetRequiredService<LogFiles>();
        (await File.ReadAllTextAsync(files.Witness, Cancellation)).ShouldBe(NoteList.Join(log.Checkpoints.Select(c => c.Text)));
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(files.Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Run_WhenNothingIsNew_MakesNone()
    {
        await SomeEntries.Write(Host, 1);
        await Sealing.Run(now: true, Cancellation);
        var before = await Count();

        (await Sealing.Run(now: true, Cancellation)).ShouldBeFalse();
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        await Sealing.Run(now: false, Cancellation);

        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Run_WhenOneIsRecent_WaitsUntilItIsTime()
    {
        await SomeEntries.Write(Host, 1);
        await Sealing.Run(now: true, Cancellation);
        var before = await Count();
        await SomeEntries.Write(Host, 1);

        (await Sealing.Run(now: false, Cancellation)).ShouldBeFalse();
        Host.Time.Jump(TimeSpan.FromSeconds(59));
        await Sealing.Run(now: false, Cancellation);

        (await Count()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Run_WhenManyEntriesCame_DoesNotWait()
    {
        await Sealing.Run(now: true, Cancellation);
        for (var i = 0; i < 2; i++)
        {
            await SomeEntries.Write(Host, 2600);
        }

        (await Sealing.Run(now: false, Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_WhenTheServerWorks_HappensByItself()
    {
        await SomeEntries.Write(Host, 3);
        var entries = await LastEntry();

        for (var tries = 0; tries < 100 && await LastSealed() < entries; tries++)
        {
            Host.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(50, Cancellation);
        }

        (await LastSealed()).ShouldBe(entries);
    }

    [Fact]
    public async Task Run_BySeveralAtOnce_MakesOne()
    {
        await SomeEntries.Write(Host, 5);
        var before = await Count();
        // As another node: its own witness, the same database and key.
        var folder = TemporaryFolder.Make();
        var others = Enumerable.Range(0, 4).Select(i => Another(Path.Combine(folder, $"{i}.txt"))).ToList();

        var made = await Task.WhenAll(others.Select(s => s.Run(now: true, Cancellation)));

        made.Count(m => m).ShouldBe(1);
        (await Count()).ShouldBe(before + 1);
        foreach (var other in others)
        {
            await other.Run(now: true, Cancellation);
        }

        var all = NoteList.Join((await LogCopy.Read(Host)).Checkpoints.Select(c => c.Text));
        foreach (var file in Directory.GetFiles(folder, "?.txt"))
        {
            (await File.ReadAllTextAsync(file, Cancellation)).ShouldBe(all);
        }

        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Run_WhenAServerWasKilledWhileWriting_GoesOnAfterTheLastWholeOne()
    {
        await SomeEntries.Write(Host, 1);
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "getuige.txt");
        await Another(file).Run(now: true, Cancellation);
        var whole = await File.ReadAllTextAsync(file, Cancellation);
        await File.WriteAllTextAsync(file, whole + whole[..40], Cancellation);
        await SomeEntries.Write(Host, 1);

        await Another(file).Run(now: true, Cancellation);

        (await File.ReadAllTextAsync(file, Cancellation)).ShouldBe(NoteList.Join((await LogCopy.Read(Host)).Checkpoints.Select(c => c.Text)));
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Checkpoints_WhenSomebodyChangesOne_TheDatabaseRefuses()
    {
        await SomeEntries.Write(Host, 1);
        await Sealing.Run(now: true, Cancellation);

        var changed = await Should.ThrowAsync<Exception>(() => Host.Door.Keep(db => db.LogCheckpoints.ExecuteUpdateAsync(u => u.SetProperty(c => c.Size, 1), Cancellation), Cancellation));

        changed.ToString().ShouldContain("the log is append-only");
    }

    private SealLog Another(string witness)
    {
        var files = new LogFiles(Microsoft.Extensions.Options.Options.Create(new LogOptions { WitnessFile = witness }), Host.Services.GetRequiredService<PokCases.Web.Persistence.DataFolder>());
        var keys = Host.Services.GetRequiredService<LogPublicKeys>();
        return new SealLog(Host.Storage, Host.Door, Host.Services.GetRequiredService<LogKey>(), keys, new WitnessFile(files, keys), Microsoft.Extensions.Options.Options.Create(new LogOptions()), Host.Time);
    }

    private async Task<int> Count()
    {
        await using var db = Host.Reading.Plain();
        return await db.LogCheckpoints.CountAsync(Cancellation);
    }

    private async Task<long> LastSealed()
    {
        await using var db = Host.Reading.Plain();
        return await db.LogCheckpoints.MaxAsync(c => (long?)c.Size, Cancellation) ?? 0;
    }
}
