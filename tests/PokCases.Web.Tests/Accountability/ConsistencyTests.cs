using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary><c>audit prove --consistency</c>, on the built program: that what came later only came after.</summary>
public abstract class ConsistencyTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Consistency_BetweenCheckpoints_ConvincesTheSecondVerifier()
    {
        var folder = TemporaryFolder.Make();
        var files = Host.Services.GetRequiredService<LogFiles>();
        List<long> sizes = [];
        foreach (var more in (int[])[5, 11, 1, 30])
        {
            await SomeEntries.Write(Host, more);
            await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
            sizes.Add(await LastEntry());
        }

        foreach (var (first, second) in ((long, long)[])[(sizes[0], sizes[3]), (sizes[1], sizes[2]), (sizes[2], sizes[3]), (sizes[3], sizes[3])])
        {
            var run = await ProgramRun.Of(Host.Settings, "audit", "prove", "--consistency", $"{first}", $"{second}");

            run.ShouldEndWith(0).LastLine.ShouldBe($"Bewezen: het logboek van {second} regels begint met precies het logboek van {first} regels.");
            (await Verify(run.Output)).ShouldBe((0, $"Proven: the {second} entries begin with the {first}.\n"));
        }

        var proof = (await ProgramRun.Of(Host.Settings, "audit", "prove", "--consistency", $"{sizes[0]}", $"{sizes[3]}")).Output;
        var part = proof.Split('\n').First(l => l.StartsWith("proof ", StringComparison.Ordinal));
        (await Verify(proof.Replace(part + "\n", string.Empty, StringComparison.Ordinal))).Code.ShouldBe(1);
        (await Verify(proof.Replace(part, $"proof {Convert.ToBase64String(new byte[32])}", StringComparison.Ordinal))).Code.ShouldBe(1);
        (await Verify(proof.Replace($"first {sizes[0]}\n", $"first {sizes[1]}\n", StringComparison.Ordinal))).Code.ShouldNotBe(0);
        TemporaryFolder.Remove(folder);

        async Task<(int Code, string Said)> Verify(string printed)
        {
            var file = Path.Combine(folder, "bewijs.txt");
            await File.WriteAllTextAsync(file, printed, Cancellation);
            return await SecondVerifier.Run("consistency", file, files.PublicKeys);
        }
    }

    [Fact]
    public async Task Consistency_BetweenAnySizes_CountsOnlyForWhoHasACheckpointOfThem()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "bewijs.txt");
        var files = Host.Services.GetRequiredService<LogFiles>();
        await SomeEntries.Write(Host, 9);
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var sealedAt = await LastEntry();
        await SomeEntries.Write(Host, 3);

        var run = await ProgramRun.Of(Host.Settings, "audit", "prove", "--consistency", $"{sealedAt - 2}", $"{sealedAt}");
        await File.WriteAllTextAsync(file, run.ShouldEndWith(0).Output, Cancellation);
        var without = await SecondVerifier.Run("consistency", file, files.PublicKeys, files.Witness);

        run.Output.ShouldContain($"Van {sealedAt - 2} regels is hier geen controlepunt");
        without.ShouldBe((2, $"There is no signed checkpoint of {sealedAt - 2} entries: the root could be anybody's.\n"));
        (await ProgramRun.Of(Host.Settings, "audit", "prove", "--consistency", "4", "3")).ShouldEndWith(1).LastLine.ShouldStartWith("Geef eerst het kleinste aantal");
        (await ProgramRun.Of(Host.Settings, "audit", "prove", "--consistency", "1", "999999")).ShouldEndWith(1).LastLine.ShouldStartWith("Het logboek heeft nog maar");
        (await ProgramRun.Of(Host.Settings, "audit", "prove")).ShouldEndWith(1).Errors.ShouldContain("Give either NUMBER or --consistency FROM TO.");
        (await ProgramRun.Of(Host.Settings, "audit", "prove", "3", "--consistency", "1", "2")).ShouldEndWith(1).Errors.ShouldContain("Give either NUMBER or --consistency FROM TO.");
        TemporaryFolder.Remove(folder);
    }
}
