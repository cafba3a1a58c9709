using System.Text.RegularExpressions;
using System.Xml.Linq;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Every word on a screen comes from a resource file, in both languages. Each test was seen to fail by breaking it once.</summary>
public sealed partial class TextsTests
{
    private static readonly Dictionary<string, HashSet<string>> Dutch = Load(".resx", otherwise: ".en.resx");
    private static readonly Dictionary<string, HashSet<string>> English = Load(".en.resx", otherwise: null);

    // Seen to fail: with a key left out of ShellTexts.en.resx.
    [Fact]
    public void Texts_Always_StandInBothLanguages()
    {
        Dutch.Keys.Order(StringComparer.Ordinal).ShouldBe(English.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, keys) in Dutch)
        {
            keys.Order(StringComparer.Ordinal).ShouldBe(English[name].Order(StringComparer.Ordinal), name);
        }
    }

    // Seen to fail: with T["Verzonnen"] in Shell/ProblemPage.razor.
    [Fact]
    public void Keys_ThatCodeUses_Exist() => Repository.Sources(".cs", ".razor")
        .SelectMany(f => UsedKey().Matches(f.Text).Select(m => (f.Path, Key: m.Groups[1].Value)))
        .Where(u => !Dutch.Values.Any(keys => keys.Contains(u.Key)))
        .Select(u => $"{u.Path}: {u.Key}")
        .ShouldBeEmpty();

    // Seen to fail: with a key added to ShellTexts in both languages.
    [Fact]
    public void Keys_Always_AreUsed()
    {
        var sources = Repository.Sources(".cs", ".razor", ".ts").Select(f => f.Text).Concat(Repository.DomainSources().Select(f => f.Text)).ToList();
        var literals = sources.SelectMany(s => Literal().Matches(s).Select(m => m.Groups[1].Value + m.Groups[2].Value)).ToHashSet(StringComparer.Ordinal);
        var patterns = sources
            .SelectMany(s => Interpolated().Matches(s).Select(m => m.Groups[1].Value + m.Groups[2].Value))
            .Where(p => Hole().Replace(p, string.Empty).Length > 1)
            .Distinct(StringComparer.Ordinal)
            .Select(p => new Regex("^" + string.Join(".+", Hole().Split(p).Select(Regex.Escape)) + "$"))
            .ToList();

        Dutch.SelectMany(r => r.Value.Select(key => (Name: r.Key, Key: key)))
            .Where(t => !literals.Contains(t.Key) && !patterns.Exists(p => p.IsMatch(t.Key)))
            .Select(t => $"{t.Name}: {t.Key}")
            .ShouldBeEmpty();
    }

    // Seen to fail: with RuleViolation.When(true, "verzonnen-regel", …).
    [Fact]
    public void RulesCodes_Always_HaveAText() => Repository.Sources(".cs", ".razor").Concat(Repository.DomainSources())
        .SelectMany(f => RuleCode().Matches(f.Text).Select(m => (f.Path, Code: m.Groups[1].Value)))
        .Where(c => !Dutch["RuleTexts"].Contains(c.Code))
        .Select(c => $"{c.Path}: {c.Code}")
        .Distinct()
        .ShouldBeEmpty();

    // Seen to fail: with <p>Hallo</p>, and with aria-label="Sluiten", in Shell/ProblemPage.razor.
    [Fact]
    public void Razor_Always_HasNoWordsOfItsOwn() => Repository.Sources(".razor")
        .SelectMany(f => Words(f.Text).Select(w => $"{f.Path}: {w}"))
        .ShouldBeEmpty();

    private static IEnumerable<string> Words(string razor)
    {
        var code = razor.IndexOf("\n@code", StringComparison.Ordinal);
        var markup = Directive().Replace(RazorComment().Replace(code < 0 ? razor : razor[..code], string.Empty), string.Empty);
        foreach (Match attribute in WordyAttribute().Matches(markup))
        {
            yield return attribute.Value;
        }

        // Between a tag's end and the next tag: letters that no expression or statement explains.
        foreach (Match text in BetweenTags().Matches(Expression().Replace(markup, " ")))
        {
            var words = text.Groups[1].Value.Trim();
            if (!LooksLikeCode().IsMatch(words) && words != "PokCases")
            {
                yield return words;
            }
        }
    }

    private static Dictionary<string, HashSet<string>> Load(string ending, string? otherwise) => Directory
        .EnumerateFiles(Repository.Web, "*Texts" + ending, SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Where(f => otherwise is null || !f.EndsWith(otherwise, StringComparison.Ordinal))
        .ToDictionary(
            f => Path.GetFileName(f)[..^ending.Length],
            f => XDocument.Load(f).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [GeneratedRegex("""\b(?:T|texts|Texts|words|rules)\["([^"{]+)"[\],]""")]
    private static partial Regex UsedKey();

    [GeneratedRegex("""(?<!\$)"([A-Za-z][\w.\-]*)"|'([A-Za-z][\w.\-]*)'""")]
    private static partial Regex Literal();

    [GeneratedRegex("""\$"([A-Za-z_.\-]*\{[^"]*)"|`([A-Za-z_.\-]*\$\{[^`]*)`""")]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"\$?\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("""RuleViolation(?:\.When)?\((?:[^;"]|"(?![a-z]+(?:-[a-z]+)+"))*?"([a-z]+(?:-[a-z]+)+)"\s*,""", RegexOptions.Singleline)]
    private static partial Regex RuleCode();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"^@(?:inject|using|inherits|implements|attribute|typeparam|layout|page|namespace)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\s(?:aria-label|aria-description|title|placeholder|alt|Label|Title|Hint|Placeholder|Legend|Caption)=""[^""@]*[A-Za-z]{2,}[^""@]*""")]
    private static partial Regex WordyAttribute();

    // @T["…"], @View.Name(x), @(a ? b : c): what stands in place of a value.
    [GeneratedRegex("""@\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*"|\([^()]*\))*\))*\)|@[A-Za-z_][\w.?!]*(?:(?:\[(?:[^\[\]"]|"[^"]*"|\[[^\]]*\])*\]|\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\))[\w.?!]*)*""")]
    private static partial Regex Expression();

    [GeneratedRegex("""(?<=["\w/]\s*)>([^<>{}@]*[A-Za-z]{3,}[^<>{}@]*)</?[a-zA-Z]""")]
    private static partial Regex BetweenTags();

    [GeneratedRegex(@"[=;()|&]|^\s*(else|if|foreach)\b|=>|&nbsp;")]
    private static partial Regex LooksLikeCode();
}
