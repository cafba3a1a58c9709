using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>The page of checkpoints, for everybody who signed in; and what the verbs make of the log for others.</summary>
public abstract class CheckpointsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Page_ForAnybodyWhoSignedIn_ShowsThemAndLetsThemFetch()
    {
        await SomeEntries.Write(Host, 3);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var last = (await LogCopy.Read(Host)).Checkpoints[^1];
        var partnership = Host.NewPartnership();
        using var administrator = await Host.SignIn(await partnership.Administrator());
        using var outsider = await Host.SignIn(await partnership.Outsider());
        using var nobody = Host.Browser();

        foreach (var browser in new[] { administrator, outsider })
        {
            (await browser.Get("/logboek/controlepunten")).QuerySelector("h1")!.TextContent.Trim().ShouldBe("Controlepunten van het logboek");
            var one = (await browser.Ask($"/logboek/controlepunten/{last.Number}")).ShouldBeOk();
            (one.Body, one.Header("Content-Disposition")).ShouldBe((last.Text, $"attachment; filename=controlepunt-{last.Number}.txt; filename*=UTF-8''controlepunt-{last.Number}.txt"));
            (await browser.Ask("/logboek/controlepunten/alle")).ShouldBeOk().Body.ShouldEndWith(last.Text + "\n");
            (await browser.Ask("/logboek/controlepunten/sleutels")).ShouldBeOk().Body.ShouldStartWith("key ");
            (await browser.Ask("/logboek/controlepunten/999999")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await nobody.Ask("/logboek/controlepunten/alle")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ProveAndExport_OnTheBuiltProgram_ConvinceTheSecondVerifier()
    {
        var folder = TemporaryFolder.Make();
        await SomeEntries.Write(Host, 37);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var size = await LastEntry();
        var files = Host.Services.GetRequiredService<LogFiles>();
        await SomeEntries.Write(Host, 1);

        var exported = await ProgramRun.Of(Host.Settings, "audit", "export", Path.Combine(folder, "logboek.jsonl"));
        var second = await SecondVerifier.Run("log", Path.Combine(folder, "logboek.jsonl"), files.Witness);
        exported.ShouldEndWith(0).LastLine.ShouldMatch("^De [0-9]+ regels van het logboek");
        second.Code.ShouldBe(0, second.Said);
        foreach (var number in (long[])[1, 2, 33, size])
        {
            var proof = Path.Combine(folder, $"{number}.txt");
            var run = await ProgramRun.Of(Host.Settings, "audit", "prove", $"{number}");
            await File.WriteAllTextAsync(proof, run.ShouldEndWith(0).Output, Cancellation);
            run.LastLine.ShouldStartWith($"Bewezen: regel {number} staat in het logboek van {size} regels");
            var checkedBySecond = await SecondVerifier.Run("proof", proof, files.PublicKeys);
            checkedBySecond.Code.ShouldBe(0, checkedBySecond.Said);
            await File.WriteAllTextAsync(proof, run.Output.Replace($"entry {number}\n", $"entry {number % size + 1}\n", StringComparison.Ordinal), Cancellation);
            (await SecondVerifier.Run("proof", proof, files.PublicKeys)).Code.ShouldBe(1);
        }

        (await ProgramRun.Of(Host.Settings, "audit", "prove", $"{size + 1}")).ShouldEndWith(1).LastLine.ShouldStartWith($"Regel {size + 1} staat nog onder geen controlepunt");
        (await ProgramRun.Of(Host.Settings, "audit", "prove", "999999")).ShouldEndWith(1).LastLine.ShouldBe("Regel 999999 staat niet in het logboek.");
        (await ProgramRun.Of(Host.Settings, "audit", "export", Path.Combine(folder, "logboek.jsonl"))).ShouldEndWith(1);
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Verify_AfterTheKeyWasChanged_KnowsBoth()
    {
        var sealing = Host.Services.GetRequiredService<SealLog>();
        var files = Host.Services.GetRequiredService<LogFiles>();
        await SomeEntries.Write(Host, 2);
        await sealing.Run(now: true, Cancellation);

        await Host.Stop();
        File.Delete(files.Key);
        await Host.Start();
        await SomeEntries.Write(Host, 2);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);

        Host.Services.GetRequiredService<LogPublicKeys>().All.Count.ShouldBe(2);
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        (await SecondVerifier.Log(Host)).Code.ShouldBe(0);
        var known = await File.ReadAllTextAsync(files.PublicKeys, Cancellation);
        await File.WriteAllTextAsync(files.PublicKeys, known[(known.IndexOf('\n', StringComparison.Ordinal) + 1)..], Cancellation);
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(1).LastLine.ShouldContain("is ondertekend met sleutel");
        await File.WriteAllTextAsync(files.PublicKeys, known, Cancellation);
    }
}
