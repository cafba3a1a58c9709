using System.Text.RegularExpressions;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>A part talks to another through its public face, and never in circles.</summary>
public sealed partial class PartsTests
{
    // What every part stands on.
    private static readonly string[] Ground = ["Persistence", "Accountability", "Shell", "Live"];

    // Known and meant; anything new is thought about before it is added here.
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["Persistence → Cases"] = "the context names every part's tables",
    };

    // Seen to fail: with `using PokCases.Web.Sessions;` in Persistence/ReadDoor.cs.
    [Fact]
    public void Ground_Always_KnowsNoPartThatStandsOnIt() => Edges()
        .Where(e => Ground.Contains(e.From) && !Ground.Contains(e.To))
        .Select(e => $"{e.From} → {e.To}")
        .Where(e => !Meant.ContainsKey(e))
        .ShouldBeEmpty();

    // Seen to fail: with `using PokCases.Web.Sessions;` in Tables/TablesModule.cs while Sessions used Tables.
    [Fact]
    public void Parts_Always_UseEachOtherInOneDirection()
    {
        var edges = Edges().Where(e => !Ground.Contains(e.From) && !Ground.Contains(e.To) && !Meant.ContainsKey($"{e.From} → {e.To}")).ToHashSet();

        edges.Where(e => Reaches(edges, e.To, e.From)).Select(e => $"{e.From} → {e.To}").Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    // Seen to fail: with "Accounts → Demo" still in the list when the sign-in page no longer named the demo.
    [Fact]
    public void Allowances_Always_AreStillNeeded()
    {
        var edges = Edges().Select(e => $"{e.From} → {e.To}").ToHashSet(StringComparer.Ordinal);

        Meant.Keys.Where(m => !edges.Contains(m)).ShouldBeEmpty();
    }

    private static bool Reaches(HashSet<(string From, string To)> edges, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>([from]);
        while (ahead.TryDequeue(out var part))
        {
            if (part == to)
            {
                return true;
            }

            if (seen.Add(part))
            {
                foreach (var edge in edges.Where(e => e.From == part))
                {
                    ahead.Enqueue(edge.To);
                }
            }
        }

        return false;
    }

    private static IEnumerable<(string From, string To)> Edges() => Repository.Sources(".cs", ".razor")
        .Where(f => f.Path.Contains('/', StringComparison.Ordinal))
        .SelectMany(f => UsedPart().Matches(f.Text).Select(m => (From: f.Path.Split('/')[0], To: m.Groups[1].Value)))
        .Where(e => e.From != e.To && Directory.Exists(Path.Combine(Repository.Web, e.To)))
        .Distinct();

    [GeneratedRegex(@"PokCases\.Web\.(\w+)")]
    private static partial Regex UsedPart();
}
