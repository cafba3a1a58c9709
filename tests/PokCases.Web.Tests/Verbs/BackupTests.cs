using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

/// <summary><c>backup</c> and <c>restore</c>, on the built program.</summary>
public abstract class BackupTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task BackupAndRestore_BesideAndWithoutTheServer_BringsBackWhatWas()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        await Host.NewPartnership().Organisation("Van voor de kopie");

        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0).LastLine.ShouldBe($"De reservekopie staat in {file}.");
        await Host.NewPartnership().Organisation("Van na de kopie");
        var refused = await ProgramRun.Of(Host.Settings, "restore", file);
        await Host.Stop();
        var restored = await ProgramRun.Of(Host.Settings, "restore", file);
        await Host.Start();

        refused.ShouldEndWith(1).LastLine.ShouldStartWith("Er is niets gedaan: de server draait");
        restored.ShouldEndWith(0).LastLine.ShouldContain("De database van daarvoor is bewaard als");
        await using var db = Host.Reading.Plain();
        var names = await db.Organisations.Select(o => o.Name).ToListAsync(Cancellation);
        names.ShouldContain("Van voor de kopie");
        names.ShouldNotContain("Van na de kopie");
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Restore_OverALogThatWitnessesHave_SaysSoInTheLogAndStillVerifies()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        var sealing = Host.Services.GetRequiredService<SealLog>();
        await SomeEntries.Write(Host, 20);
        await sealing.Run(now: true, Cancellation);
        await SomeEntries.Write(Host, 3);
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);
        var kept = await LastEntry();
        await SomeEntries.Write(Host, 10);
        await sealing.Run(now: true, Cancellation);
        await SomeEntries.Write(Host, 10);
        await sealing.Run(now: true, Cancellation);
        var witnessed = await LastEntry();
        await Host.Stop();

        var restored = await ProgramRun.Of(Host.Settings, "restore", file);
        var rightAfter = await ProgramRun.Of(Host.Settings, "audit", "verify");
        await Host.Start();
        await SomeEntries.Write(Host, 5);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var later = await ProgramRun.Of(Host.Settings, "audit", "verify");

        restored.ShouldEndWith(0);
        rightAfter.ShouldEndWith(0).Output.ShouldContain($"Let op: bij regel {kept + 1} is een reservekopie teruggezet");
        later.ShouldEndWith(0).Output.ShouldContain($"De regels van daarvoor, tot en met regel {witnessed}, zijn toen vervangen.");
        (await LogAfter(kept))[0].Kind.ShouldBe("restore");
        var second = await SecondVerifier.Log(Host);
        second.Code.ShouldBe(0, second.Said);
        using var browser = await Host.SignIn(await Host.NewPartnership().Outsider());
        (await browser.Get("/logboek/controlepunten")).Body!.TextContent.ShouldContain($"reservekopie teruggezet, over regel {witnessed}");
        TemporaryFolder.Remove(folder);
    }

    // Seen to fail: while only checkpoints smaller than the witness's last were looked at for what replaced it.
    [Fact]
    public async Task Restore_WhenNothingCameBetweenTheBackupAndTheLastCheckpoint_GoesOnFromIt()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        await SomeEntries.Write(Host, 5);
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        await Host.Stop();

        (await ProgramRun.Of(Host.Settings, "restore", file)).ShouldEndWith(0);
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        await Host.Start();
        await SomeEntries.Write(Host, 5);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);

        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        var second = await SecondVerifier.Log(Host);
        second.Code.ShouldBe(0, second.Said);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Start_WhenAnEarlierDatabaseWasPutBackOtherwise_IsNotSealedAndFound()
    {
        var sealing = Host.Services.GetRequiredService<SealLog>();
        await SomeEntries.Write(Host, 20);
        await sealing.Run(now: true, Cancellation);
        var earlier = await LogCopy.Read(Host);
        await SomeEntries.Write(Host, 20);
        await sealing.Run(now: true, Cancellation);
        var now = await LogCopy.Read(Host);

        await earlier.Write(Host);
        await Host.Stop();
        await Host.Start();
        await SomeEntries.Write(Host, 30);
        var refused = await Should.ThrowAsync<LogForkedException>(() => Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation));
        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");

        await now.Write(Host);
        refused.Code.ShouldBe("rolled-back");
        run.ShouldEndWith(1).LastLine.ShouldContain("past er niet bij");
    }

    [Fact]
    public async Task BackupAndRestore_WithDocuments_BringsThemBackAndKeepsThoseOfBeforeAside()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        var documents = Host.Services.GetRequiredService<DocumentFolder>();
        var before = await documents.Store(Guid.CreateVersion7(), [1, 2, 3], Cancellation);
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);
        documents.Remove(before);
        var after = await documents.Store(Guid.CreateVersion7(), [4], Cancellation);
        await Host.Stop();

        (await ProgramRun.Of(Host.Settings, "restore", file)).ShouldEndWith(0);

        await Host.Start();
        (await documents.Read(before, Cancellation)).ShouldBe([1, 2, 3]);
        documents.Holds(after).ShouldBeFalse();
        Directory.GetDirectories(Path.GetDirectoryName(documents.Path)!, "documents.before-restore-*").SelectMany(Directory.GetFiles).Select(Path.GetFileName).ShouldBe([after]);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Backup_WhenTheFileExists_LeavesItAlone()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "iets anders", Cancellation);

        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(1).LastLine.ShouldContain("bestaat al");

        (await File.ReadAllTextAsync(file, Cancellation)).ShouldBe("iets anders");
        File.Delete(file);
    }

    [Fact]
    public async Task Restore_WhenTheFileIsNoBackup_ChangesNothing()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "geen database", Cancellation);
        await Host.Stop();

        var run = await ProgramRun.Of(Host.Settings, "restore", file);

        await Host.Start();
        run.ShouldEndWith(1).LastLine.ShouldContain("is geen (hele) reservekopie");
        using var browser = Host.Browser();
        (await browser.Ask("/readyz")).ShouldBeOk();
        File.Delete(file);
    }
}
