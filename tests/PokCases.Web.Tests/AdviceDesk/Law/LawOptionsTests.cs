using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

/// <summary>What an installation sets for terms and rights is checked at start, by key.</summary>
public sealed class LawOptionsTests
{
    private static readonly ValidateLawOptions Check = new();

    [Fact]
    public void Usual_Always_IsRight() => Check.Validate(null, new LawOptions()).Succeeded.ShouldBeTrue();

    [Fact]
    public void Wrong_Values_AreNamedByTheirKeys()
    {
        var answer = Check.Validate(null, new LawOptions { WarnDays = [0], UsualDays = 0, Laws = [" "], TermsFile = "/bestaat/niet.json" });

        foreach (var key in (string[])["WarnDays", "UsualDays", "Laws", "TermsFile"])
        {
            answer.Failures!.ShouldContain(f => f.StartsWith($"AdviceLaw:{key}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task TermsFile_OfTheInstallation_IsReadOrRefused()
    {
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "termijnen.json");
        await File.WriteAllTextAsync(file, """{ "version": "2027-01-01", "rows": [{ "kind": "eigen", "name": "Eigen soort", "nameEn": "Own kind", "length": 10, "unit": "days", "start": "madeKnown", "law": "", "article": "", "validFrom": null, "source": "test" }] }""", TestContext.Current.CancellationToken);

        Check.Validate(null, new LawOptions { TermsFile = file }).Succeeded.ShouldBeTrue();
        await File.WriteAllTextAsync(file, "{}", TestContext.Current.CancellationToken);
        Check.Validate(null, new LawOptions { TermsFile = file }).Succeeded.ShouldBeFalse();
        TemporaryFolder.Remove(folder);
    }
}
