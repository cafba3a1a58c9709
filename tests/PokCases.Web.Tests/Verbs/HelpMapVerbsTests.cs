using System.Text.Json.Nodes;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

/// <summary><c>kaart import</c> and <c>kaart export</c>, on the built program.</summary>
public sealed class HelpMapVerbsTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host), IDisposable
{
    private readonly string folder = TemporaryFolder.Make();
    private readonly string source = $"bron{Guid.NewGuid():N}"[..12];

    [Fact]
    public async Task Import_ThenExport_GivesTheSameAndTheSameFileAgainChangesNothing()
    {
        var (file, given) = (Path.Combine(folder, "kaart.json"), Path.Combine(folder, "terug.json"));
        var service = Service($"{source}-a", $"Eettafel {source}");
        service["x_eigen"] = "blijft zoals het kwam";
        await File.WriteAllTextAsync(file, new JsonArray(service.DeepClone(), Service($"{source}-b", "Inloop")).ToJsonString(), Cancellation);

        var (first, again, export) = await Stopped(async () => (
            await ProgramRun.Of(Host.Settings, "kaart", "import", file, "--source", source),
            await ProgramRun.Of(Host.Settings, "kaart", "import", file, "--source", source),
            await ProgramRun.Of(Host.Settings, "kaart", "export", given)));

        first.ShouldEndWith(0).LastLine.ShouldBe("Nieuw: 2. Gewijzigd: 0. Hetzelfde gebleven: 0. Overgeslagen: 0.");
        first.Output.ShouldContain("2 van 2");
        again.ShouldEndWith(0).LastLine.ShouldBe("Nieuw: 0. Gewijzigd: 0. Hetzelfde gebleven: 2. Overgeslagen: 0.");
        export.ShouldEndWith(0).LastLine.ShouldStartWith("Klaar: ");
        var contents = JsonNode.Parse(await File.ReadAllTextAsync(given, Cancellation))!["contents"]!.AsArray();
        JsonNode.DeepEquals(contents.Single(s => s!["id"]!.GetValue<string>() == $"{source}-a"), service).ShouldBeTrue();
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
    }

    [Fact]
    public async Task Import_WithARecordThatIsWrong_NamesItAndTakesTheRest()
    {
        var file = Path.Combine(folder, "kaart.json");
        var wrong = Service($"{source}-x", "Zonder staat");
        wrong.Remove("status");
        await File.WriteAllTextAsync(file, new JsonArray(wrong, Service($"{source}-a", "Eettafel")).ToJsonString(), Cancellation);

        var run = await Stopped(() => ProgramRun.Of(Host.Settings, "kaart", "import", file, "--source", source));

        run.ShouldEndWith(1).LastLine.ShouldBe("Nieuw: 1. Gewijzigd: 0. Hetzelfde gebleven: 0. Overgeslagen: 1.");
        run.Output.ShouldContain("Dit veld is verplicht en ontbreekt: status.");
        run.Output.ShouldContain("Zonder staat");
    }

    [Theory]
    [InlineData("geen json", "Dit is geen JSON-bestand, of het is beschadigd")]
    [InlineData("[]", "In dit bestand staat geen enkele dienst.")]
    [InlineData("\"tekst\"", "In dit bestand staan geen diensten")]
    public async Task Import_OfWhatIsNoMap_SaysSoAndBringsNothing(string content, string said)
    {
        var file = Path.Combine(folder, "kaart.json");
        await File.WriteAllTextAsync(file, content, Cancellation);

        (await Stopped(() => ProgramRun.Of(Host.Settings, "kaart", "import", file))).ShouldEndWith(1).LastLine.ShouldStartWith(said);
    }

    [Fact]
    public async Task Import_WhileTheServerRuns_IsRefusedAndExportIsNot()
    {
        var (file, given) = (Path.Combine(folder, "kaart.json"), Path.Combine(folder, "terug.json"));
        await File.WriteAllTextAsync(file, new JsonArray(Service($"{source}-a", "Eettafel")).ToJsonString(), Cancellation);

        (await ProgramRun.Of(Host.Settings, "kaart", "import", file)).ShouldEndWith(1).LastLine.ShouldStartWith("De server draait.");
        (await ProgramRun.Of(Host.Settings, "kaart", "export", given)).ShouldEndWith(0);
    }

    [Fact]
    public async Task Files_ThatAreNotThereOrAreThereAlready_AreLeftAlone()
    {
        var there = Path.Combine(folder, "er-al.json");
        await File.WriteAllTextAsync(there, "van iemand anders", Cancellation);

        (await ProgramRun.Of(Host.Settings, "kaart", "import", Path.Combine(folder, "weg.json"))).ShouldEndWith(1).LastLine.ShouldContain("kan niet worden gelezen of gemaakt");
        (await ProgramRun.Of(Host.Settings, "kaart", "export", there)).ShouldEndWith(1).LastLine.ShouldContain("wordt niet overschreven");

        (await File.ReadAllTextAsync(there, Cancellation)).ShouldBe("van iemand anders");
    }

    public void Dispose() => TemporaryFolder.Remove(folder);

    private static JsonObject Service(string id, string name) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["status"] = "active",
        ["organization"] = new JsonObject { ["id"] = "o", ["name"] = "Stichting o", ["description"] = "Helpt" },
    };

    private async Task<T> Stopped<T>(Func<Task<T>> work)
    {
        await Host.Stop();
        try
        {
            return await work();
        }
        finally
        {
            await Host.Start();
        }
    }
}
