using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A wrong setting keeps the program from starting, and is named.</summary>
public sealed class LdvOptionsTests
{
    [Theory]
    [InlineData("Testing", "Ldv:Endpoint must be", "Ldv:Endpoint=ldv.example.nl")]
    [InlineData("Testing", "Ldv:Endpoint must be", "Ldv:Endpoint=ftp://ldv.example.nl/")]
    [InlineData("Testing", "Ldv:Headers must be", "Ldv:Endpoint=https://ldv.example.nl/v1/traces", "Ldv:Headers=geheim")]
    [InlineData("Testing", "Ldv:TimeoutSeconds must be", "Ldv:TimeoutSeconds=60")]
    [InlineData("Testing", "Ldv:EntriesAtOnce must be", "Ldv:EntriesAtOnce=0")]
    [InlineData("Testing", "Ldv:KeyFile must name", "Ldv:KeyFile=/etc/hostname")]
    [InlineData("Production", "Ldv:Endpoint needs Installation:PublicAddress", "Ldv:Endpoint=https://ldv.example.nl/v1/traces")]
    [InlineData("Testing", "Unusual:ManyCases must be", "Unusual:ManyCases=1")]
    public async Task Build_WhenASettingIsWrong_NamesIt(string environment, string named, params string[] settings)
    {
        var errors = await Errors(environment, settings);

        errors.ShouldContain(e => e.StartsWith(named, StringComparison.Ordinal), string.Join('\n', errors));
        errors.ShouldAllBe(e => !e.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_WhenTheSettingsAreRight_Starts() =>
        (await Errors("Testing", "Ldv:Endpoint=http://127.0.0.1:4318/v1/traces", "Ldv:Headers=Authorization=Bearer a=b; X-Org=1", "Unusual:ManyCases=30")).ShouldBeEmpty();

    private static async Task<IReadOnlyList<string>> Errors(string environment, params string[] settings)
    {
        var folder = TemporaryFolder.Make();
        try
        {
            await using var app = PokCasesHost.Build([$"--environment={environment}", $"--Data:Folder={folder}", .. settings.Select(s => $"--{s}")]);
            return [];
        }
        catch (WrongConfigurationException wrong)
        {
            return wrong.Errors;
        }
        finally
        {
            TemporaryFolder.Remove(folder);
        }
    }
}
