using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A backup from before an erasure brings nothing back.</summary>
public abstract class RestoreErasedTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    /// <remarks>Seen to fail: with <c>ApplyErasures</c> left out, the case is on the list again, and its page doesn't open.</remarks>
    [Fact]
    public async Task Restore_OfABackupFromBeforeAnErasure_ServesNothingOfIt()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        var made = await RetentionAtWork.Make(Host);
        var canary = "kanarie" + Guid.NewGuid().ToString("N")[..12];
        var stays = await made.Table.Introduce(title: "Blijft staan");
        await Canaries.Plant(made.Table, made.About.Id, canary);
        await made.Close();
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);
        await made.Wait(TimeSpan.FromDays(8));
        using (var officer = await Host.SignIn(made.Officer))
        {
            (await made.Approve(officer)).ShouldBeOk();
        }

        await made.Wait(TimeSpan.FromHours(25));
        (await made.IsThere()).ShouldBeFalse();
        var declared = await Declared(made);
        Host.Services.GetRequiredService<KeyStore>().Of(made.About.Id).ShouldBeEmpty();
        await Host.Stop();

        (await ProgramRun.Of(Host.Settings, "restore", file)).ShouldEndWith(0);
        await Host.Start();
        await made.Due();

        (await made.IsThere()).ShouldBeFalse();
        (await Canaries.Find(Host, canary)).ShouldBeEmpty();
        (await Canaries.InFiles(Host, canary)).ShouldBeEmpty();
        declared.ShouldContain("12.3 gegeven advies");
        (await Declared(made)).ShouldBe(declared);
        using var lead = await Host.SignIn(made.Table.Participant);
        (await lead.Ask($"/casussen/{made.About.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Ask($"/casussen/{stays.Reference}", "text/html")).ShouldBeOk().Body.ShouldContain("Blijft staan");
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task List_WithALineThatWasCutOffOrOfBefore_IsReadAndMadeWhole()
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        await made.Wait(TimeSpan.FromDays(8));
        using (var officer = await Host.SignIn(made.Officer))
        {
            (await made.Approve(officer)).ShouldBeOk();
        }

        await made.Wait(TimeSpan.FromHours(25));
        var declared = await Declared(made);
        var list = Host.Services.GetRequiredService<ErasureList>();
        var file = Host.Services.GetRequiredService<PokCases.Web.Persistence.DataFolder>().File("erased.txt");
        var (before, count) = (list.All(), list.Declarations().Count);
        await Host.Stop();
        // As a program of before wrote it, with the beginning of a line that never came to its end.
        var lines = (await File.ReadAllLinesAsync(file, Cancellation)).Where(l => !l.StartsWith("verklaring ", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, string.Concat(lines.Select(l => l + "\n")) + "verklaring 0196a000-0000-70", Cancellation);
        await Host.Start();

        list = Host.Services.GetRequiredService<ErasureList>();
        list.All().ShouldBe(before, ignoreOrder: true);
        list.Declarations().Count.ShouldBe(count);
        (await Declared(made)).ShouldBe(declared);
        (await File.ReadAllTextAsync(file, Cancellation)).ShouldNotContain(made.About.Title);
    }

    // The page of its verklaring, all it says.
    private async Task<string> Declared(RetentionAtWork made)
    {
        using var officer = await Host.SignIn(made.Officer);
        var link = (await officer.Get("/bewaren/verklaringen")).QuerySelectorAll("a[href^='/bewaren/verklaringen/']").Single(a => a.TextContent.Contains(made.About.Reference, StringComparison.Ordinal)).GetAttribute("href")!;
        return link + (await officer.Get(link)).QuerySelector("main")!.TextContent;
    }
}
