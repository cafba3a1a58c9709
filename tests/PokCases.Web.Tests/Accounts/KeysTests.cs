using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Keys at rest.</summary>
public sealed class KeysTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    [Fact]
    public void Protect_WhenKeysAreWritten_TheyStandUnderTheMasterKey()
    {
        Host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("x");

        var files = Directory.GetFiles(Host.Services.GetRequiredService<DataFolder>().File("keys"), "*.xml").Select(File.ReadAllText).ToList();

        files.ShouldNotBeEmpty();
        files.ShouldAllBe(f => f.Contains("underMasterKey") && !f.Contains("<masterKey"));
    }

    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1234567890, "89005924")]
    public void Code_AtMomentsOfTheStandard_IsTheStandards(long seconds, string eightDigits) =>
        // RFC 6238, appendix B: the key is the text 12345678901234567890; we show the last six digits.
        Totp.Code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(eightDigits[2..]);
}
