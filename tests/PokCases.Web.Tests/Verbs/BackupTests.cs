using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence;
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
        (await db.Organisations.Select(o => o.Name).ToListAsync(Cancellation)).ShouldBe(["Van voor de kopie"]);
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task BackupAndRestore_WithDocuments_BringsThemBackAndKeepsThoseOfBeforeAside()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        var documents = Host.Services.GetRequiredService<DocumentFolder>();
        var before = await documents.Store([1, 2, 3], Cancellation);
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);
        documents.Remove(before);
        var after = await documents.Store([4], Cancellation);
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
