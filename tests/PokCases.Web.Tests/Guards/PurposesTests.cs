using System.Text.RegularExpressions;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Whatever is read or changed for a purpose belongs to a processing activity of the register.</summary>
public sealed partial class PurposesTests
{
    // Seen to fail: with w.For("verzonnen") in Cases/CaseAccess.cs, and with another purpose in MyDay/MyDayEndpoints.cs.
    [Fact]
    public void Purposes_ThatTheProgramUses_HaveAnActivity()
    {
        var used = Used().ToList();

        used.Select(u => u.Purpose).Distinct().Count().ShouldBeGreaterThan(15, "The purposes were not found in the sources.");
        used.Where(u => ProcessingRegister.Of(u.Purpose) == ProcessingRegister.Other).Select(u => $"{u.Path}: {u.Purpose}").ShouldBeEmpty();
    }

    // Seen to fail: with the purpose of MyDay/MyDayEndpoints.cs under another name.
    [Fact]
    public void Activities_Always_AreForPurposesThatTheProgramUses()
    {
        var used = Used().Select(u => u.Purpose).ToHashSet(StringComparer.Ordinal);

        ProcessingRegister.All.SelectMany(a => a.Purposes).Where(p => p.Length > 0 && !used.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void Activities_Always_HaveAnAddressOfTheirOwn()
    {
        ProcessingRegister.All.Select(a => a.Id).ShouldBeUnique();
        ProcessingRegister.All.ShouldAllBe(a => SimpleId().IsMatch(a.Id));
    }

    // A text, or a constant of the same file or of the class that is named.
    private static IEnumerable<(string Path, string Purpose)> Used()
    {
        var sources = Repository.Sources(".cs").Where(f => !f.Path.StartsWith("Persistence/", StringComparison.Ordinal)).ToList();
        foreach (var (path, text) in sources)
        {
            foreach (var given in Given().Matches(text).Select(m => m.Groups["purpose"].Value))
            {
                yield return (path, given.StartsWith('"') ? given.Trim('"') : Constant(given.Split('.')));
            }

            string Constant(string[] name)
            {
                var of = name.Length == 1 ? text : sources.Single(s => s.Path.EndsWith($"/{name[0]}.cs", StringComparison.Ordinal)).Text;
                var found = Regex.Match(of, $"const string {name[^1]} = \"([^\"]*)\"");
                return found.Success ? found.Groups[1].Value : $"{string.Join('.', name)}, which is no constant of {path}";
            }
        }
    }

    [GeneratedRegex(@"(?:\.Open\([^,;]+,\s*[^,;]+,\s*|\bw\.For\()(?<purpose>""[^""]*""|[A-Z]\w*(?:\.\w+)?)\s*[,)]")]
    private static partial Regex Given();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex SimpleId();
}
