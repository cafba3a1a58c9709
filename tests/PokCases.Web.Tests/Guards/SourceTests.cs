using System.Text.RegularExpressions;
using PokCases.Domain;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Rules of the house that the compiler doesn't know. Each was seen to fail by breaking it once in one file.</summary>
public sealed partial class SourceTests
{
    // Seen to fail: with a SqliteConnection in Cases/CasesModule.cs.
    [Fact]
    public void RawConnections_OutsidePersistence_AreNone() => Repository.Sources(".cs", ".razor")
        .Where(f => !f.Path.StartsWith("Persistence/", StringComparison.Ordinal) && f.Path != "Live/PostgresNotices.cs")
        .Where(f => RawConnection().IsMatch(f.Text))
        .Select(f => f.Path)
        .ShouldBeEmpty();

    // Seen to fail: with a FrameworkReference and a use of HttpContext in the domain.
    [Fact]
    public void Domain_Always_KnowsNoWebAndNoDatabase() => typeof(RuleViolation).Assembly.GetReferencedAssemblies()
        .Select(a => a.Name!)
        .Where(n => n.StartsWith("Microsoft.", StringComparison.Ordinal) || n.Contains("EntityFramework", StringComparison.Ordinal) || n.Contains("Sqlite", StringComparison.Ordinal) || n.Contains("Npgsql", StringComparison.Ordinal))
        .ShouldBeEmpty();

    // Seen to fail: with style="color:red" in Shell/Chip.razor. The policy of the pages blocks both anyway.
    [Fact]
    public void Razor_Always_HasNoInlineStyleOrScript() => Repository.Sources(".razor")
        .SelectMany(f => InlineStyleOrScript().Matches(f.Text).Select(m => $"{f.Path}: {m.Value}"))
        .ShouldBeEmpty();

    // Seen to fail: with AccountManager, before it was excused.
    [Fact]
    public void Types_Always_AreNamedAfterTheWork() => typeof(PokCasesHost).Assembly.GetTypes().Concat(typeof(RuleViolation).Assembly.GetTypes())
        .Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace?.StartsWith("PokCases", StringComparison.Ordinal) == true)
        // AccountManager is ASP.NET Core Identity's own word for what it derives from.
        .Where(t => VagueName().IsMatch(t.Name) && t.BaseType?.Name != "UserManager`1")
        .Select(t => t.FullName)
        .ShouldBeEmpty();

    // Seen to fail: with an empty file in Shell/Helpers.
    [Fact]
    public void Folders_Always_AreWordsOfTheWork() => Repository.Sources(".cs", ".razor")
        .SelectMany(f => f.Path.Split('/')[..^1])
        .Where(folder => folder is "Services" or "Helpers" or "Models" or "Common" or "Utils")
        .ShouldBeEmpty();

    // Seen to fail: with Console.WriteLine in Demo/DemoModule.cs.
    [Fact]
    public void Console_OutsideTheCommandLine_IsNotUsed() => Repository.Sources(".cs", ".razor")
        .Where(f => f.Path != "CommandLine.cs" && ConsoleUse().IsMatch(f.Text))
        .Select(f => f.Path)
        .ShouldBeEmpty();

    // Seen to fail: with CancelAfter in Accounts/AccessWatch.cs.
    [Fact]
    public void Waiting_Always_GoesByTheClockThatIsGiven() => Repository.Sources(".cs", ".razor")
        .SelectMany(f => WaitingByItself().Matches(f.Text).Select(m => $"{f.Path}: {m.Value}"))
        .ShouldBeEmpty();

    // A refusal that leaves its connection open: enough of them stop the program. Seen to fail: on the way hours of the advice desk were opened at first.
    [Fact]
    public void Scopes_Always_AreClosedWhateverHappens() => Repository.Sources(".cs")
        .Where(f => f.Path != "Persistence/ReadDoor.cs")
        .SelectMany(f => HeldScope().Matches(f.Text).Select(m => $"{f.Path}: {m.Value}"))
        .ShouldBeEmpty();

    // Seen to fail: with the element written in Cases/CaseBody.razor once more.
    [Fact]
    public void LiveRoot_Always_IsWrittenInOnePlace() => Repository.Sources(".cs", ".razor")
        .Where(f => f.Text.Contains("data-hide-after", StringComparison.Ordinal) || f.Text.Contains("id=\"levend\"", StringComparison.Ordinal))
        .Select(f => f.Path)
        .ShouldBe(["Live/LiveRoot.razor"]);

    [GeneratedRegex(@"(?<!await using )\b(?:var|AccessScope) scope = await [^;=]*\bOpen\([^;=]*;")]
    private static partial Regex HeldScope();

    [GeneratedRegex(@"\b(SqliteConnection|NpgsqlConnection|NpgsqlDataSource|DbConnection)\b|GetDbConnection\(")]
    private static partial Regex RawConnection();

    [GeneratedRegex(@"\.CancelAfter\(|new Timer\(|\b(?:Task\.Delay|new PeriodicTimer)\((?![^;]*\btime\b)|new CancellationTokenSource\((?!\))(?![^;]*\btime\b)")]
    private static partial Regex WaitingByItself();

    [GeneratedRegex("""<[a-zA-Z][^>]*\s(style|on[a-z]+)\s*=\s*["']""")]
    private static partial Regex InlineStyleOrScript();

    [GeneratedRegex("(Helper|Helpers|Manager|Service|Services|Util|Utils)(`[0-9]+)?$")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"(?<![\w.])Console\.")]
    private static partial Regex ConsoleUse();
}
