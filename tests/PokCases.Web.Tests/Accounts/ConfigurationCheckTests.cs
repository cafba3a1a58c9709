using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>A wrong configuration stops the program before it starts, and says all that is wrong.</summary>
public sealed class ConfigurationCheckTests
{
    [Fact]
    public async Task Build_WhenSeveralKeysAreWrong_NamesEachAtOnce()
    {
        var errors = await Errors("Production", "Data:Provider=Oracle", "SignIn:EndsAfter=soon", "SignIn:EndsAfterIddle=01:00:00", "Sign1n:EndsAfter=01:00:00", "Proxies:Known:0=everybody", "Mail:Host=mail.example", "Live:HideAfter=00:00:01");

        errors.Count.ShouldBe(8);
        errors.ShouldContain(e => e.StartsWith("Data:Provider must be Sqlite or Postgres"));
        errors.ShouldContain(e => e.StartsWith("SignIn:EndsAfter must be a length of time"));
        errors.ShouldContain(e => e.StartsWith("SignIn:EndsAfterIddle is unknown") && e.Contains("EndsAfterIdle"));
        errors.ShouldContain(e => e.StartsWith("Sign1n:EndsAfter is unknown") && e.Contains("SignIn"));
        errors.ShouldContain(e => e.StartsWith("Proxies:Known must hold addresses"));
        errors.ShouldContain(e => e.StartsWith("Mail:From"));
        errors.ShouldContain(e => e.StartsWith("Live:HideAfter must be between 00:00:05 and 01:00:00"));
        errors.ShouldContain(e => e.StartsWith("Keys:MasterKeyFile is required in Production"));
    }

    [Fact]
    public async Task Build_WhenDaysOrDocumentsAreWrong_SaysWhatIsAllowed()
    {
        var errors = await Errors(
            "Testing",
            "WorkingDays:Free:0=24-12-2027",
            "WorkingDays:Worked:0=2027-03-26",
            "Documents:Accepted=.pdf .exe",
            "Documents:Scanner=clamdscan",
            "Documents:ScannerAddress=localhost:3310");

        errors.Count.ShouldBe(4);
        errors.ShouldContain("WorkingDays:Free:0 must be a day such as 2027-12-24; '24-12-2027' is not one.");
        errors.ShouldContain(e => e.StartsWith("Documents:Accepted must be of .pdf") && e.EndsWith("'.exe' is not."));
        errors.ShouldContain(e => e.StartsWith("Documents:ScannerAddress must be like tcp://"));
        errors.ShouldContain(e => e.StartsWith("Documents:Scanner and Documents:ScannerAddress exclude each other"));
    }

    [Fact]
    public async Task Build_WhenAftercareOrTheLadderIsWrong_SaysWhatIsAllowed()
    {
        var errors = await Errors("Testing", "Aftercare:Months:0=0", "Aftercare:Months:1=6", "Aftercare:Months:2=6", "Escalation:Steps:0:Name=Wijk");

        errors.Count.ShouldBe(3);
        errors.ShouldContain("Aftercare:Months must hold numbers from 1 to 36; '0' is not.");
        errors.ShouldContain("Aftercare:Months names a number twice.");
        errors.ShouldContain("Escalation:Steps needs at least two steps, each with a name of its own.");
    }

    [Fact]
    public async Task Build_WhenTheLogsSettingsAreWrong_SaysWhatIsAllowed()
    {
        var errors = await Errors(
            "Testing",
            "Log:Origin=twee woorden",
            "Log:KeyFile=/bestaat/niet/sleutel.pem",
            "Log:WitnessUrls:0=http://getuige.example/controlepunten",
            "Log:WitnessUrls:1=https://getuige.example",
            "Log:WitnessUrls:2=http://127.0.0.1:4000/mag",
            "Log:WitnessFile=");

        errors.Count.ShouldBe(4);
        errors.ShouldContain(e => e.StartsWith("Log:Origin must be a name"));
        errors.ShouldContain(e => e.StartsWith("Log:KeyFile must name a file in a folder that is there"));
        errors.ShouldContain(e => e.StartsWith("Log:WitnessUrls must be whole https addresses") && e.Contains("getuige.example/controlepunten"));
        errors.ShouldContain(e => e.StartsWith("Log:WitnessFile must name a file"));
    }

    [Theory]
    [InlineData("tcp://127.0.0.1:3310")]
    [InlineData("tcp://clamd:3310")]
    [InlineData("unix:///run/clamav/clamd.ctl")]
    public async Task Build_WhenTheScannerHasAnAddress_Starts(string address) =>
        (await Errors("Testing", $"Documents:ScannerAddress={address}", "WorkingDays:Free:0=2027-12-24")).ShouldBeEmpty();

    [Fact]
    public async Task Build_WhenNothingIsWrong_Starts() => (await Errors("Testing", "SignIn:EndsAfter=10:00:00")).ShouldBeEmpty();

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
