using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary><c>audit export</c>, on the built program: that the log left is in the log.</summary>
public abstract class ExportLoggedTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Export_BesideTheServer_IsInTheLogOnce()
    {
        var folder = TemporaryFolder.Make();
        var data = Host.Services.GetRequiredService<DataFolder>();
        var notes = Host.Services.GetRequiredService<ExportNotes>();
        var before = await LastEntry();

        (await ProgramRun.Of(Host.Settings, "audit", "export", Path.Combine(folder, "een.jsonl"))).ShouldEndWith(0);
        await notes.Collect(Cancellation);
        var once = await Exports(before);
        // The server died between the entry and throwing the file away.
        await File.WriteAllTextAsync(data.File($"log-export-{once.ShouldHaveSingleItem().Command:N}.note"), string.Empty, Cancellation);
        await notes.Collect(Cancellation);

        (await Exports(before)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Person.ShouldBe(Guid.Empty), e => e.Purpose.ShouldBe("toezicht"), e => e.Ground.ShouldBe("Program"));
        Directory.GetFiles(data.Path, "log-export-*").ShouldBeEmpty();
        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Export_WithoutTheServer_ContainsItsOwnEntry()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "twee.jsonl");
        var before = await LastEntry();
        await Host.Stop();

        var run = await ProgramRun.Of(Host.Settings, "audit", "export", file);
        var again = await ProgramRun.Of(Host.Settings, "audit", "export", file);
        await Host.Start();

        run.ShouldEndWith(0);
        again.ShouldEndWith(1);
        (await Exports(before)).ShouldHaveSingleItem();
        (await File.ReadAllLinesAsync(file, Cancellation)).Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.TryGetProperty("payload", out _))
            .Select(l => LogRecord.FromBytes(l.GetProperty("payload").GetBytesFromBase64())).Last(e => e.Kind == "command").Action.ShouldBe("ExportLog");
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
        TemporaryFolder.Remove(folder);
    }

    private async Task<List<LogRecord>> Exports(long after) => (await LogAfter(after)).FindAll(e => e.Action == "ExportLog");
}
